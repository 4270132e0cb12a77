/** The readers whose health is kept: those that read something which is one case's. */
export const HEALTH_READERS = ['name', 'caseId', 'caseLabel', 'subject', 'status', 'messages'] as const;
export type HealthReader = (typeof HEALTH_READERS)[number];

/**
 * How one reader has done, as far as that is known (null: not yet); never what it read. `failed`: it found nothing where this
 * page should have it. `unique`: no other place in sight says something else. `steady`: the same after the page was loaded
 * again. `changes`: another case reads as something else.
 */
export type ReaderHealth = {
  found: boolean;
  failed: boolean;
  unique: boolean;
  steady: boolean | null;
  changes: boolean | null;
};
export type SiteHealth = Partial<Record<HealthReader, ReaderHealth>>;

/** One word for it, the worst first; `sound`: all four are known and good, `found`: what is known of them is. */
export type HealthStanding = 'missing' | 'stuck' | 'unsteady' | 'several' | 'sound' | 'found';

/** The standing of a reader. */
export function healthStanding({ found, unique, steady, changes }: ReaderHealth): HealthStanding {
  if (!found) return 'missing';
  if (changes === false) return 'stuck';
  if (steady === false) return 'unsteady';
  if (!unique) return 'several';
  return steady && changes ? 'sound' : 'found';
}

/** Is it likely that something wrong is read, or nothing? A reader that need not find anything is not at fault where it does not. */
export function isAtFault(health: ReaderHealth): boolean {
  const standing = healthStanding(health);
  return standing === 'missing' ? health.failed : standing === 'stuck' || standing === 'unsteady';
}
