import type { z } from 'zod';
import { PlainError } from '../../browser/plain-error';

/** The refusal of a file that does not fit its schema: where first, and why. `within` = the way to the part that was read. */
export function damagedAt({ issues: [first] }: z.ZodError, within: readonly PropertyKey[] = []): PlainError {
  const place = placeOf([...within, ...(first?.path ?? [])]);
  return new PlainError(`Not imported: the file is damaged at ${place}: ${first?.message}.`);
}

/** Where in a file something is, in words such as `events[3].at`. */
function placeOf(path: readonly PropertyKey[]): string {
  return (
    path
      .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
      .join('')
      .replace(/^\./, '') || 'the top'
  );
}
