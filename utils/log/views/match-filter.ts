import type { Commitment } from '../../model/commitment';
import type { Interaction, Personal } from '../../model/interaction';
import type { LogFilter } from './log-filter';

/** A contact with its promises. */
export type JoinedRow = { interaction: Interaction; promises: Commitment[] };

/** Everything one row of the log is judged by: with what was typed about it. */
export type JudgedRow = JoinedRow & { personal: Personal[] };

const KEPT = ['kept-early', 'kept-on-time', 'kept-late'];

/** Does this contact pass every part of the filter but its text, the day range and agent (the index answers those)? `now` in epoch ms. */
export function matchFacts({ interaction, promises }: JoinedRow, filter: LogFilter, now: number): boolean {
  if (filter.origin !== undefined && interaction.origin !== filter.origin) return false;
  if (filter.disposition && interaction.disposition !== filter.disposition) return false;
  if (filter.channel && interaction.channel !== filter.channel) return false;
  if (filter.mark && !interaction.marks.includes(filter.mark)) return false;
  if (filter.prompt && !interaction.promptIds.includes(filter.prompt)) return false;
  if (filter.finished !== undefined && (interaction.endedAt !== null) !== filter.finished) return false;
  return !filter.commitments || matchPromises(promises, filter.commitments, now);
}

function matchPromises(promises: Commitment[], want: NonNullable<LogFilter['commitments']>, now: number) {
  if (want === 'none') return promises.length === 0;
  return promises.some((p) => {
    if (want === 'any') return true;
    if (want === 'kept') return KEPT.includes(p.status);
    if (want === 'overdue') return p.status === 'open' && p.dueAt < now;
    return p.status === want;
  });
}

/** Does every word of `text` stand somewhere in this contact, whatever its case? */
export function matchText({ interaction, promises, personal }: JudgedRow, text: string): boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const hay = [
    interaction.id,
    interaction.caseKey,
    interaction.origin,
    interaction.profile,
    interaction.channel,
    interaction.disposition,
    ...interaction.promptIds,
    ...promises.map((p) => p.id),
    ...personal.flatMap((p) => [p.note, p.action, p.caseNumber, p.name, p.reason]),
  ]
    .filter(Boolean)
    .join('\n')
    .toLowerCase();
  return words.every((word) => hay.includes(word));
}
