import { z } from 'zod';
import { PlainError } from '../../browser/plain-error';
import { eventSchema, LOG_FORMAT, type LogEvent } from '../../model/event';
import type { Personal } from '../../model/interaction';
import { rowId as id, pastMs } from '../../model/log-fields';
import { once } from '../../model/once';
import { upgradeEntry } from '../../model/upgrades/upgrade-entry';
import { damagedAt } from './damaged-at';
import { NO_LOG, readJson } from './read-json';

const words = z.string().max(4000).optional();

/** What a file says of itself, before its entries. */
export const logHeadSchema = once(() =>
  z.strictObject({
    format: z.int().min(1).max(LOG_FORMAT),
    exportedAt: pastMs,
    agent: z.strictObject({ id, name: z.string().max(80) }),
  }),
);

/** An erasable record as it comes in a file. */
export const personalSchema = once(
  () =>
    z.strictObject({
      id,
      of: z.enum(['interaction', 'commitment', 'case', 'comment']),
      at: pastMs,
      note: words,
      prompt: words,
      coaching: words,
      coachingAt: pastMs.optional(),
      coachingFrom: words,
      action: words,
      caseNumber: words,
      link: words,
      name: words,
      number: words,
      reason: words,
    }) satisfies z.ZodType<Personal>,
);

/** Who exported a file and when (epoch ms), and how many entries of each kind it holds. */
export type LogHead = Omit<z.infer<ReturnType<typeof logHeadSchema>>, 'format'> & {
  events: number;
  personal: number;
};

/** Some entries of a file, in its order; `read` = bytes of the file until here. */
export type LogPart = { events: LogEvent[]; personal: Personal[]; read: number };

/**
 * Reads a whole exported log without keeping it, and says what it is. `latest` gives the last moment (epoch ms) at which
 * an entry of a file of that agent can have happened. Throws a PlainError that says why and where when the file is damaged,
 * foreign or too new; then it is not to be taken in.
 */
export async function checkLogFile(
  file: Blob,
  latest: (agent: string) => number,
  read?: (bytes: number) => void,
): Promise<LogHead> {
  const head = new Map<string, unknown>();
  const counts = { events: 0, personal: 0 };
  let [format, limit, listed] = [LOG_FORMAT, Number.POSITIVE_INFINITY, false];
  for await (const { key, at, value } of readJson(file, read)) {
    if (key === 'events' && at === null) throw new PlainError(NO_LOG);
    if (at === null || (key !== 'events' && key !== 'personal')) {
      head.set(key, value);
      continue;
    }
    if (!listed) {
      format = readFormat(head.get('format'));
      limit = latest(agentOf(head));
      listed = true;
    }
    if (at < 0) continue;
    const entry = upgradeEntry(key, value, format);
    const result = (key === 'events' ? eventSchema() : personalSchema()).safeParse(entry);
    if (!result.success) throw damagedAt(result.error, [key, at]);
    if (result.data.at > limit)
      throw new PlainError(
        `Not imported: ${key}[${at}] is dated in the future. Is the clock of that computer wrong?`,
      );
    counts[key]++;
  }
  if (!listed) throw new PlainError(NO_LOG);
  // `fromEntries` makes even a field called __proto__ one of the object's own, which the schema then refuses.
  const result = logHeadSchema().safeParse(Object.fromEntries(head));
  if (!result.success) throw damagedAt(result.error);
  const { exportedAt, agent } = result.data;
  return { exportedAt, agent, ...counts };
}

/** The entries of a file that was checked, at most `size` at a time. */
export async function* readLogParts(file: Blob, size: number): AsyncGenerator<LogPart> {
  const empty = (): LogPart => ({ events: [], personal: [], read: 0 });
  let [part, read, format] = [empty(), 0, LOG_FORMAT];
  for await (const { key, at, value } of readJson(file, (bytes) => {
    read = bytes;
  })) {
    if (key === 'format') format = Number(value);
    if (at === null || at < 0 || (key !== 'events' && key !== 'personal')) continue;
    const entry = upgradeEntry(key, value, format);
    if (key === 'events') part.events.push(entry as LogEvent);
    else part.personal.push(entry as Personal);
    if (part.events.length + part.personal.length < size) continue;
    yield { ...part, read };
    part = empty();
  }
  if (part.events.length + part.personal.length > 0) yield { ...part, read };
}

function readFormat(format: unknown): number {
  if (typeof format !== 'number') throw new PlainError(NO_LOG);
  if (format > LOG_FORMAT)
    throw new PlainError(
      `Not imported: the file was written by a newer Bedside (format ${format}). Update Bedside first.`,
    );
  return format;
}

function agentOf(head: Map<string, unknown>): string {
  const agent = head.get('agent') as { id?: unknown } | null | undefined;
  return typeof agent?.id === 'string' ? agent.id : '';
}
