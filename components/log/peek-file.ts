/** What a file seems to be, before the background reads it thoroughly. Anything else is for the background to refuse. */
export type Peek =
  | { what: 'log'; agent: string; name: string; entries: number }
  | { what: 'coaching'; lead: string }
  | { what: 'unknown' };

/** Tells a log from a coaching file by its first fields. Never throws. */
export function peekFile(text: string): Peek {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { what: 'unknown' };
  }
  if (typeof data !== 'object' || data === null) return { what: 'unknown' };
  const { kind, events, agent, lead } = data as Record<string, unknown>;
  if (kind === 'bedside-coaching') return { what: 'coaching', lead: textOf(lead, 'name') };
  if (!Array.isArray(events)) return { what: 'unknown' };
  return { what: 'log', agent: textOf(agent, 'id'), name: textOf(agent, 'name'), entries: events.length };
}

function textOf(part: unknown, key: string): string {
  const value =
    typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[key] : undefined;
  return typeof value === 'string' ? value : '';
}
