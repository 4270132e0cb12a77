import type { HealthReader } from './reader-health';
import type { SiteProfile } from './site-profile';

/** Marks by which a case and its customer are known again, and not read. */
export type CasePrints = { name: string; caseId: string };

/** What was taught on a first case, without anything that was read there: ways to find it, and marks of whose case it was. */
export type TaughtCase = { profile: SiteProfile; prints: CasePrints };

/** One reader that is to be shown anew, of a profile that is in use. */
export type RepairAsked = { profile: SiteProfile; reader: HealthReader };
