import type { SiteProfile } from '../model/site-profile';

// Checked when they were built in (test/run/read-shipped.ts), as text, which a worker that wakes has sooner than code.
const texts = import.meta.glob<string>('../../public/sites/*.json', {
  eager: true,
  import: 'default',
  query: '?raw',
});

/** The site profiles that ship. */
export const BUILT_IN_PROFILES: readonly SiteProfile[] = Object.values(texts).map(
  (text) => JSON.parse(text) as SiteProfile,
);
