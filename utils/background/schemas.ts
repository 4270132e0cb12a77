import { z } from 'zod';
import type { MessageType, Protocol, Request } from '../messages/protocol';
import { ASK_ANSWERS } from '../model/ask-answer';
import { CHANNELS } from '../model/channel';
import { COMMITMENT_KINDS } from '../model/commitment';
import { DISPOSITIONS } from '../model/disposition';
import { FOUNDATIONS } from '../model/foundation';
import { REVIEW_MARKS } from '../model/review-mark';
import { FORMS } from '../model/workspace';
import { LONGEST_FILE } from '../playbooks/studio-book';
import { RISKS } from '../review/find-risks';
import { contextSchema } from './schemas/context';
import { memorySchema } from './schemas/memory';
import { reportSchema } from './schemas/report';

const id = z.string().regex(/^[0-9a-z-]{8,64}$/);
const slug = z.string().max(60);
const time = z.int().min(0).max(8.64e15);
const tab = z.int().min(0);
const text = (max: number) => z.string().max(max);
const caseId = text(300).min(1).nullable();
const channel = z.enum(CHANNELS);
const disposition = z.enum(DISPOSITIONS);
const reports = z.array(reportSchema).max(500);
/** The customer's latest messages; read and forgotten. */
const words = z.array(text(20_000)).max(20);
const rows = z.strictObject({ of: z.enum(['interaction', 'commitment']), ids: z.array(id).min(1).max(500) });
const span = z.strictObject({ until: time.nullable() });
const spans = z.record(text(300), span);

const commitment = z.strictObject({
  id,
  kind: z.enum(COMMITMENT_KINDS),
  dueAt: time,
  action: text(500).optional(),
  name: text(200).optional(),
  number: text(60).optional(),
  reason: text(500).optional(),
  link: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
});
const change = z.union([
  z.strictObject({ id, to: z.enum(['kept', 'missed', 'withdrawn', 'reopened']) }),
  z.strictObject({ id, to: z.literal('renegotiated'), dueAt: time, told: z.boolean() }),
]);

/** A playbook as it was typed: any JSON object. */
const typed = text(LONGEST_FILE).refine(isObject, 'no playbook');

function isObject(json: string): boolean {
  try {
    const data: unknown = JSON.parse(json);
    return typeof data === 'object' && data !== null && !Array.isArray(data);
  } catch {
    return false;
  }
}

const switchPlace = z.discriminatedUnion('scope', [
  z.strictObject({ scope: z.literal('me') }),
  z.strictObject({ scope: z.literal('site'), origin: text(300) }),
  z.strictObject({ scope: z.literal('playbook'), playbook: slug }),
]);

type Rule<T extends MessageType> = { from: Protocol[T]['from']; request: z.ZodType<Request<T>> };

/** Who may send what: one line for each line of the protocol. Strict, with a cap on every length; the largest is an import. */
export const SCHEMAS: { [T in MessageType]: Rule<T> } = {
  'desk.start': { from: 'desk', request: z.strictObject({ url: text(20_000) }) },
  'desk.case': { from: 'desk', request: z.strictObject({ context: contextSchema, said: words }) },
  'desk.report': {
    from: 'desk',
    request: z.strictObject({ caseId, profile: slug, reports, memory: memorySchema }),
  },
  'desk.finish': {
    from: 'desk',
    request: z.strictObject({
      id,
      caseId,
      profile: slug,
      at: time,
      disposition,
      how: z.enum(['log', 'send', 'close', 'left']),
      reports,
      memory: memorySchema,
    }),
  },
  'desk.undo': { from: 'desk', request: z.strictObject({ interaction: id }) },
  'desk.place': {
    from: 'desk',
    request: z.strictObject({
      side: z.enum(['left', 'right']),
      offset: z.number().min(0).max(100_000),
      collapsed: z.boolean(),
    }),
  },
  'desk.promise': { from: 'desk', request: z.strictObject({ caseId, commitment }) },
  'desk.change': { from: 'desk', request: change },
  'desk.quiet': {
    from: 'desk',
    request: z.strictObject({ where: z.enum(['site', 'tab', 'hour', 'everywhere']) }),
  },
  'desk.switch': {
    from: 'desk',
    request: z.strictObject({
      prompt: slug,
      scope: z.enum(['me', 'site', 'playbook']),
      playbook: slug,
      off: z.boolean(),
    }),
  },
  'desk.kit': { from: 'desk', request: z.strictObject({ profile: slug, phi: z.boolean() }) },
  'desk.draft': {
    from: 'desk',
    request: z.strictObject({ text: text(1_000_000), caseId, questions: words }),
  },
  'desk.open': {
    from: 'desk',
    request: z.strictObject({
      view: z.enum(['now', 'promises', 'log']),
      form: z.enum(FORMS).optional(),
    }),
  },
  'now.read': { from: 'page', request: z.strictObject({ tab: tab.nullable() }) },
  'now.tick': { from: 'page', request: z.strictObject({ tab, reports }) },
  'now.name': { from: 'page', request: z.strictObject({ tab, name: text(200) }) },
  'log.finish': {
    from: 'page',
    request: z.strictObject({
      id,
      interaction: id.nullable(),
      tab: tab.nullable(),
      channel,
      disposition,
      note: text(4000),
      endedAt: time,
      tags: z.record(slug, slug.nullable()).optional(),
    }),
  },
  'sample.add': { from: 'page', request: z.strictObject({}) },
  'sample.remove': { from: 'page', request: z.strictObject({}) },
  'log.undo': { from: 'page', request: z.strictObject({ interaction: id }) },
  'log.note': { from: 'page', request: z.strictObject({ interaction: id, note: text(4000) }) },
  'log.change': {
    from: 'page',
    request: z.strictObject({
      interaction: id,
      disposition: disposition.optional(),
      channel: channel.optional(),
    }),
  },
  'log.delete': { from: 'page', request: rows },
  'log.restore': { from: 'page', request: rows },
  'log.export': { from: 'page', request: z.strictObject({ personal: z.boolean() }) },
  'log.import': { from: 'page', request: z.strictObject({ json: text(200_000_000), label: text(80) }) },
  'coach.mark': {
    from: 'page',
    request: z.strictObject({ interaction: id, mark: z.enum(REVIEW_MARKS), on: z.boolean() }),
  },
  'coach.witness': {
    from: 'page',
    request: z.strictObject({ interaction: id, foundation: z.enum(FOUNDATIONS), on: z.boolean() }),
  },
  'coach.score': {
    from: 'page',
    request: z.strictObject({
      interaction: id,
      by: z.enum(['self', 'lead']),
      scores: z.partialRecord(z.enum(FOUNDATIONS), z.int().min(0).max(4)),
      without: z.boolean().optional(),
    }),
  },
  'coach.note': { from: 'page', request: z.strictObject({ interaction: id, text: text(4000) }) },
  'coach.kudos': { from: 'page', request: z.strictObject({ commitment: id, on: z.boolean() }) },
  'coach.plan': {
    from: 'page',
    request: z.strictObject({
      perWeek: z.int().min(0).max(50),
      riskShare: z.number().min(0).max(1),
      risks: z.array(z.enum(RISKS)).max(RISKS.length),
    }),
  },
  'coach.export': { from: 'page', request: z.strictObject({ agent: id }) },
  'coach.import': { from: 'page', request: z.strictObject({ json: text(50_000_000) }) },
  'coach.undo': { from: 'page', request: z.strictObject({ import: id }) },
  'agent.label': { from: 'page', request: z.strictObject({ agent: id, label: text(80) }) },
  'team.set': { from: 'page', request: z.strictObject({ phrase: text(500).nullable() }) },
  'promise.make': { from: 'page', request: z.strictObject({ tab: tab.nullable(), commitment }) },
  'promise.change': { from: 'page', request: change },
  'ask.answer': {
    from: 'page',
    request: z.strictObject({
      id,
      answer: z.enum(ASK_ANSWERS).nullable(),
      tell: commitment.nullable(),
    }),
  },
  'comment.set': { from: 'page', request: z.strictObject({ dismissal: id, note: text(2000) }) },
  'quiet.set': {
    from: 'page',
    request: z.strictObject({ everywhere: span.nullable(), sites: spans, tabs: spans }),
  },
  'switch.set': {
    from: 'page',
    request: z.strictObject({ prompt: slug, place: switchPlace, off: z.boolean() }),
  },
  'playbook.create': { from: 'page', request: z.strictObject({ json: typed }) },
  'playbook.copy': { from: 'page', request: z.strictObject({ id: slug, name: text(200) }) },
  'playbook.draft': { from: 'page', request: z.strictObject({ id: slug, json: typed.nullable() }) },
  'playbook.publish': { from: 'page', request: z.strictObject({ id: slug }) },
  'playbook.rollback': { from: 'page', request: z.strictObject({ id: slug, version: z.int().min(1) }) },
  'playbook.away': { from: 'page', request: z.strictObject({ id: slug, away: z.boolean() }) },
  'playbook.import': { from: 'page', request: z.strictObject({ text: text(LONGEST_FILE) }) },
  'site.reconcile': { from: 'page', request: z.strictObject({}) },
};
