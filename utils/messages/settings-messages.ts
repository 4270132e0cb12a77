import { z } from 'zod';
import { epochMs as time } from '../model/log-fields';
import { once } from '../model/once';
import type { SwitchPlace } from '../model/switches';
import { type Imported, LONGEST_FILE, type Published } from '../playbooks/studio-book';
import { type Done, slug, textUpTo } from './fields';
import { message } from './message';

const span = once(() => z.strictObject({ until: time.nullable() }));
const spans = once(() => z.record(textUpTo(300), span()));
const quiet = once(() => z.strictObject({ everywhere: span().nullable(), sites: spans(), tabs: spans() }));
const switchPlace = once(
  () =>
    z.discriminatedUnion('scope', [
      z.strictObject({ scope: z.literal('me') }),
      z.strictObject({ scope: z.literal('site'), origin: textUpTo(300) }),
      z.strictObject({ scope: z.literal('playbook'), playbook: slug }),
    ]) satisfies z.ZodType<SwitchPlace>,
);

/** A playbook as it was typed: any JSON object. */
const typed = once(() => textUpTo(LONGEST_FILE).refine(isObject, 'no playbook'));

function isObject(json: string): boolean {
  try {
    const data: unknown = JSON.parse(json);
    return typeof data === 'object' && data !== null && !Array.isArray(data);
  } catch {
    return false;
  }
}

/** What is shown and where, and the playbooks. */
export const SETTINGS_MESSAGES = {
  'quiet.set': message('page', quiet).gives<Done>(),
  'switch.set': message('page', () =>
    z.strictObject({ prompt: slug, place: switchPlace(), off: z.boolean() }),
  ).gives<Done>(),
  /** `json` = the playbook as typed; it starts as a draft. */
  'playbook.create': message('page', () => z.strictObject({ json: typed() })).gives<{ id: string }>(),
  'playbook.copy': message('page', () => z.strictObject({ id: slug, name: textUpTo(200) })).gives<{
    id: string;
  }>(),
  /** null drops the draft. */
  'playbook.draft': message('page', () =>
    z.strictObject({ id: slug, json: typed().nullable() }),
  ).gives<Done>(),
  'playbook.publish': message('page', () => z.strictObject({ id: slug })).gives<Published>(),
  'playbook.rollback': message('page', () => z.strictObject({ id: slug, version: z.int().min(1) })).gives<{
    version: number;
  }>(),
  /** Puts a playbook away (restorable for 30 days), or back. */
  'playbook.away': message('page', () => z.strictObject({ id: slug, away: z.boolean() })).gives<Done>(),
  'playbook.import': message('page', () =>
    z.strictObject({ text: textUpTo(LONGEST_FILE) }),
  ).gives<Imported>(),
};
