import type { CaseReading } from '../model/case-reading';
import { HEALTH_READERS, type HealthReader } from '../model/reader-health';
import type { Turn } from './look';
import { printOf } from './print-of';
import type { OpenCase, Session } from './session';

/** Tells the background how the readers do on the page in view, by marks and no text; nothing where that was told already. */
export function askHealth(open: OpenCase, { profiles, load }: Session): Turn {
  const { of, reading } = open;
  const profile = profiles.find(({ id }) => id === of.profile);
  if (!profile) return { open, effects: [] };
  const seen = HEALTH_READERS.flatMap((reader) => {
    if (!profile.readers[reader]) return [];
    const text = textOf(reading, reader);
    const failed = reading.failed.some((each) => each.reader === reader);
    const unclear = reading.unclear?.includes(reader) ?? false;
    return [[reader, { print: text ? printOf(text) : null, failed, unclear }] as const];
  });
  const caseId = reading.caseId === null ? null : printOf(reading.caseId);
  const request = { profile: of.profile, seen: { case: caseId, load, readers: Object.fromEntries(seen) } };
  const told = JSON.stringify(request);
  if (told === open.healthTold) return { open, effects: [] };
  return {
    open: { ...open, healthTold: told },
    effects: [{ do: 'ask', type: 'health', request, about: { of } }],
  };
}

/** What a reader has read; of messages the first one's words, as more may come after it. */
function textOf(reading: CaseReading, reader: HealthReader): string | null | undefined {
  if (reader === 'messages') return reading.messages[0]?.text;
  return reader === 'name' ? reading.shownName : reading[reader];
}
