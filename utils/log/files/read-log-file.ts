import { z } from 'zod';
import { PlainError } from '../../browser/plain-error';
import { eventSchema, LOG_FORMAT } from '../../model/event';
import { upgradeLog } from '../../model/upgrades/upgrade-log';
import type { LogFile } from './export-log';

const id = z.string().regex(/^[0-9a-z-]{8,64}$/);
const words = z.string().max(4000).optional();

const fileSchema = z.strictObject({
  format: z.literal(LOG_FORMAT),
  exportedAt: z.int().min(0),
  agent: z.strictObject({ id, name: z.string().max(80) }),
  events: z.array(eventSchema),
  personal: z
    .array(
      z.strictObject({
        id,
        of: z.enum(['interaction', 'commitment', 'case', 'comment']),
        at: z.int().min(0),
        note: words,
        prompt: words,
        coaching: words,
        coachingAt: z.int().min(0).optional(),
        coachingFrom: words,
        action: words,
        caseNumber: words,
        link: words,
        name: words,
        number: words,
        reason: words,
      }),
    )
    .optional(),
});

/** Reads an exported log. Throws a PlainError that says why and where when the file is damaged, foreign or too new. */
export function readLogFile(json: string): LogFile {
  const data = parseFile(json);
  const format =
    typeof data === 'object' && data !== null ? (data as { format?: unknown }).format : undefined;
  if (typeof format !== 'number' || !Array.isArray((data as { events?: unknown }).events))
    throw new PlainError('Not imported: this is no log exported by Bedside (format or events are missing).');
  if (format > LOG_FORMAT)
    throw new PlainError(
      `Not imported: the file was written by a newer Bedside (format ${format}). Update Bedside first.`,
    );
  const result = fileSchema.safeParse(upgradeLog(data, format));
  if (result.success) return result.data;
  throw damagedAt(result.error);
}

/** What a file that is to be imported holds. Throws a PlainError when it is no JSON. */
export function parseFile(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new PlainError(`Not imported: the file is damaged or is no JSON (${(error as Error).message}).`);
  }
}

/** The refusal of a file that does not fit its schema: where first, and why. */
export function damagedAt({ issues: [first] }: z.ZodError): PlainError {
  return new PlainError(
    `Not imported: the file is damaged at ${placeOf(first?.path ?? [])}: ${first?.message}.`,
  );
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
