import type { ImportRecord } from '../../utils/log/views/log-rows';
import { formatMoment } from '../ui/format-time';
import type { FilterChoices } from '../ui/services';
import { say } from '../ui/text';

/** More files than this are found by agent and day. */
const MOST = 20;

/** The colleagues' files that were taken in, as choices of the log's filter: whose and when, newest first. */
export function listNews(
  imports: readonly ImportRecord[],
  { agents }: FilterChoices,
  now: number,
): { value: string; text: string }[] {
  const nameOf = (record: ImportRecord) =>
    agents.find((agent) => agent.id === record.agent)?.label ?? record.label;
  return imports
    .filter((record) => record.kind !== 'coaching' && record.added > 0)
    .slice(0, MOST)
    .map((record) => ({
      value: record.id,
      text: say('filterNewsOf', nameOf(record), formatMoment(record.at, now)),
    }));
}
