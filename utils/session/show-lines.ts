import { fillSlots, type SlotValues } from '../engine/fill-slots';
import type { PanelLine } from './panel-state';
import type { OpenCase } from './session';

/** What this case fills into lines and titles. */
export function slotsOf({ state }: OpenCase): SlotValues {
  return {
    firstName: state.name?.addressAs[0],
    name: state.correctedName ?? state.context.shownName ?? undefined,
    recap: state.recap || undefined,
    subject: state.context.subject ?? undefined,
  };
}

/** Is what is written here a record about the customer, not a reply to them. */
export function isClinical({ draft, reading }: OpenCase): boolean {
  return (draft?.kind ?? reading.writes) === 'clinical';
}

/** The lines of a card or step: inserted or copied; in a clinical note spoken, and only the wording for the record goes in. */
export function showLines(
  open: OpenCase,
  { say, chart }: { say: readonly string[]; chart?: string | undefined },
  canInsert: boolean,
): PanelLine[] {
  const clinical = isClinical(open);
  const slots = slotsOf(open);
  const use = canInsert ? 'insert' : 'copy';
  const lines: PanelLine[] = say.map((line) => ({
    text: fillSlots(line, slots),
    use: clinical ? 'say' : use,
  }));
  return clinical && chart ? [...lines, { text: chart, use }] : lines;
}
