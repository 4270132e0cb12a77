import { changeLog } from '../log/change-log';
import type { LogEvent, Report } from '../model/event';
import { localDay } from '../model/local-day';
import { readAgent } from '../settings/agent';
import { noteStory } from '../settings/story-day';
import type { CaseRecord } from './case-record';

/**
 * Writes what is reported of stories at once: they belong to the day, not to a contact. A story that was shown stays in
 * its case for the day and none comes in another. Returns the record after it, and the other reports.
 */
export async function takeStories(
  record: CaseRecord,
  reports: readonly Report[],
): Promise<{ record: CaseRecord; rest: Report[] }> {
  const rest: Report[] = [];
  const events: LogEvent[] = [];
  const { id: agent } = await readAgent();
  let { story } = record;
  for (const report of reports) {
    if (report.kind !== 'story.shown' && report.kind !== 'story.liked') {
      rest.push(report);
      continue;
    }
    events.push({ ...report, agent, interaction: null });
    if (report.kind === 'story.shown') {
      story = { id: report.story, day: localDay(report.at) };
      await noteStory(report.at);
    }
  }
  if (events.length > 0) await changeLog(({ add }) => add(events));
  return { record: { ...record, story }, rest };
}
