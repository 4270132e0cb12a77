import type { SiteProfile } from '../model/site-profile';

// Read when they were built in (test/run/read-shipped.ts): a worker that wakes spends no time on it.
const files = import.meta.glob<SiteProfile>('../../public/sites/*.json', { eager: true, import: 'default' });

/** The site profiles that ship. */
export const BUILT_IN_PROFILES: readonly SiteProfile[] = Object.values(files);
