import { type SiteProfile, siteProfileSchema } from '../model/site-profile';

/** The site profiles that can be used and the files that cannot, with the reason and its place. */
export type LoadedProfiles = { profiles: SiteProfile[]; broken: { file: string; reason: string }[] };

const files = import.meta.glob<unknown>('../../public/sites/*.json', { eager: true, import: 'default' });

/** The built-in site profiles. A broken file is reported and left out; the others stay usable. */
export function loadProfiles(sources: Record<string, unknown> = files): LoadedProfiles {
  const loaded: LoadedProfiles = { profiles: [], broken: [] };
  for (const [path, data] of Object.entries(sources)) {
    const file = path.split('/').at(-1) ?? path;
    const result = siteProfileSchema.safeParse(data);
    if (result.success) loaded.profiles.push(result.data);
    else {
      const issue = result.error.issues[0];
      loaded.broken.push({ file, reason: `${issue?.path.join('.') || 'the whole file'}: ${issue?.message}` });
    }
  }
  return loaded;
}
