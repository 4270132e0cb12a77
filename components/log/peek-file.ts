import { readJson } from '../../utils/log/files/read-json';

/** What a file seems to be, before it is read thoroughly. Anything else is refused then. */
export type Peek =
  | { what: 'log'; agent: string; name: string; entries: number }
  | { what: 'coaching'; lead: string }
  | { what: 'unknown' };

/** Tells a log from a coaching file by its fields, and counts a log's entries. Holds one entry at a time; never throws. */
export async function peekFile(file: Blob): Promise<Peek> {
  const fields = new Map<string, unknown>();
  let entries: number | null = null;
  try {
    for await (const { key, at, value } of readJson(file)) {
      if (at === null) fields.set(key, value);
      if (fields.get('kind') === 'bedside-coaching' && fields.has('lead')) break;
      if (key === 'events' && at !== null) entries = (entries ?? 0) + (at < 0 ? 0 : 1);
    }
  } catch {
    return { what: 'unknown' };
  }
  const [agent, lead] = [fields.get('agent'), fields.get('lead')];
  if (fields.get('kind') === 'bedside-coaching') return { what: 'coaching', lead: textOf(lead, 'name') };
  if (entries === null) return { what: 'unknown' };
  return { what: 'log', agent: textOf(agent, 'id'), name: textOf(agent, 'name'), entries };
}

function textOf(part: unknown, key: string): string {
  const value =
    typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[key] : undefined;
  return typeof value === 'string' ? value : '';
}
