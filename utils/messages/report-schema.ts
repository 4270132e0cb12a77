import { z } from 'zod';
import { type EventKind, eventSchema, type Report } from '../model/event';
import { once } from '../model/once';

/** What a page may report by itself; beginnings, endings, promises and deletions have messages of their own. */
const REPORTABLE: EventKind[] = [
  'stage.entered',
  'signals.read',
  'prompt.shown',
  'prompt.acted',
  'prompt.dismissed',
  'prompt.ticked',
  'prompt.unticked',
  'prompt.switched',
  'hold.shown',
  'hold.passed',
  'workspace.entered',
  'workspace.left',
  'tag.set',
  'answer.used',
  'story.shown',
  'story.liked',
  'handoff.received',
  'handoff.restated',
  'teachback.marked',
  'reply.sent',
  'finding.handled',
];

const options = once(() =>
  eventSchema()
    .options.filter((option) => REPORTABLE.includes(option.shape.kind.value))
    .map((option) => (option as z.ZodObject).omit({ agent: true, interaction: true })),
);

/** One reported event, without what the background adds. */
export const reportSchema = once(() => z.union(options()) as unknown as z.ZodType<Report>);
