import type { LogRow } from '../../utils/log/read/read-interactions';
import { writeRows } from '../ui/csv';

const COLUMNS = [
  'id',
  'agent',
  'started',
  'ended',
  'site',
  'profile',
  'case_key',
  'channel',
  'disposition',
  'finished_by',
  'replies',
  'name_uses',
  'prompts_shown',
  'ticked_by_text',
  'ticked_by_self',
  'promises',
  'promises_kept',
  'promises_missed',
] as const;

/**
 * The rows as CSV (RFC 4180, CRLF, UTF-8): the log's ids, enums, numbers and UTC times. Notes and names are never in it.
 * Cells that a spreadsheet would run as a formula begin with an apostrophe.
 */
export function writeCsv(rows: LogRow[]): string {
  return writeRows([COLUMNS, ...rows.map(cells)]);
}

function cells({ interaction: i, commitments }: LogRow): (string | number)[] {
  const time = (at: number | null) => (at === null ? '' : new Date(at).toISOString());
  return [
    i.id,
    i.agent,
    time(i.startedAt),
    time(i.endedAt),
    i.origin ?? '',
    i.profile ?? '',
    i.caseKey ?? '',
    i.channel,
    i.disposition,
    i.finishedBy ?? '',
    i.replies,
    i.nameUses ?? '',
    i.prompts.filter((p) => p.shown > 0).length,
    i.prompts.filter((p) => p.tick === 'text').length,
    i.prompts.filter((p) => p.tick === 'self').length,
    commitments.length,
    commitments.filter((c) => c.status.startsWith('kept')).length,
    commitments.filter((c) => c.status === 'missed').length,
  ];
}
