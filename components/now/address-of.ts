import type { CaseState } from '../../utils/model/case-state';

/** How to address the customer of a case: as corrected, else as the name was understood, else as shown; '' if unknown. */
export function addressOf({ correctedName, name, context }: CaseState): string {
  return correctedName ?? name?.addressAs[0] ?? context.shownName ?? '';
}
