import { z } from 'zod';
import type { RepairAsked, TaughtCase } from '../model/taught-case';
import type { Theme } from '../model/theme';
import type { Fault } from '../playbooks/fault';
import { LONGEST_SITE, type SavedSite } from '../sites/save-site';
import { type Done, nothing, tab, textUpTo } from './fields';
import { message } from './message';

const print = z.string().regex(/^[0-9a-f]{16}$/);
const text = textUpTo(LONGEST_SITE);

/** Teaching Bedside a site that no profile claims, by pointing at what is on its page. */
export const TEACH_MESSAGES = {
  /** Teaching begins on the tab, or goes on there; the picker comes into its page as soon as the site is granted. */
  'teach.begin': message('page', () => z.strictObject({ tab })).gives<Done>(),
  /** The person would not grant the site. */
  'teach.stop': message('page', () => z.strictObject({ tab })).gives<Done>(),
  /** A picker is in the page: what was taught already, or what is to be repaired. */
  'teach.look': message('desk', nothing).gives<{
    taught: TaughtCase | null;
    repair: RepairAsked | null;
    theme: Theme;
  }>(),
  /** A first case is taught; `text` = the profile it makes. */
  'teach.keep': message('desk', () =>
    z.strictObject({ text, prints: z.strictObject({ name: print, caseId: print }) }),
  ).gives<{ ok: true } | { ok: false; faults: Fault[] }>(),
  /** The profile of two cases: in use at once, or refused with every fault. */
  'teach.save': message('desk', () => z.strictObject({ text })).gives<SavedSite>(),
  'teach.end': message('desk', nothing).gives<Done>(),
};
