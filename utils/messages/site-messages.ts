import { z } from 'zod';
import { LONGEST_SITE, type SavedSite } from '../sites/save-site';
import { type Done, nothing, slug, textUpTo } from './fields';
import { message } from './message';

/** The sites Bedside runs on, and the person's own site profiles. */
export const SITE_MESSAGES = {
  'site.reconcile': message('page', nothing).gives<{ origins: string[] }>(),
  /** `text` = the profile's file; in use at once, or refused with every fault. */
  'site.save': message('page', () => z.strictObject({ text: textUpTo(LONGEST_SITE) })).gives<SavedSite>(),
  'site.rollback': message('page', () => z.strictObject({ id: slug, version: z.int().min(1) })).gives<{
    version: number;
  }>(),
  /** Puts an own profile away (restorable for 30 days), or back. */
  'site.away': message('page', () => z.strictObject({ id: slug, away: z.boolean() })).gives<Done>(),
};
