import { type SiteProfile, siteProfileSchema } from '../model/site-profile';

/** The site profiles that can be used and the files that cannot, with the reason and its place. */
export type LoadedProfiles = { profiles: SiteProfile[]; broken: { file: string; reason: string }[] };

const files = import.meta.glob<unknown>('../../public/sites/*.json', { eager: true, import: 'default' });

let builtIn: LoadedProfiles | null = null;

/** The built-in site profiles, read once. A broken file is reported and left out; the others stay usable. */
export function loadProfiles(): LoadedProfiles {
  builtIn ??= readProfiles(files);
  return builtIn;
}

/** Reads profiles from parsed JSON files by their path. */
export function readProfiles(sources: Record<string, unknown>): LoadedProfiles {
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
