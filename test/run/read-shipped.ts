import { type Plugin, runnerImport } from 'vite';
import type { z } from 'zod';

const SHIPPED = /\/public\/(playbooks|sites)\/[^/]+\.json$/;

/**
 * Reads the playbooks and site profiles that ship while they are built in, once and for all: the background, which starts
 * anew for many events, then takes them as they stand. One that cannot be read ends the build, with its file and place.
 */
export function readShipped() {
  return {
    name: 'bedside:read-shipped',
    enforce: 'pre',
    async transform(code: string, path: string) {
      const folder = SHIPPED.exec(path)?.[1];
      if (!folder) return null;
      const { playbooks, sites } = await readSchemas();
      return { code: readFile(code, path, folder === 'sites' ? sites : playbooks), map: null };
    },
  } satisfies Plugin;
}

let schemas: Promise<Record<'playbooks' | 'sites', z.ZodType>> | null = null;

/** By Vite itself: a configuration that imported them would have to be built first. */
function readSchemas() {
  const load = async <M>(path: string) =>
    (await runnerImport<M>(new URL(path, import.meta.url).pathname)).module;
  schemas ??= Promise.all([
    load<typeof import('../../utils/model/playbook')>('../../utils/model/playbook.ts'),
    load<typeof import('../../utils/model/site-profile')>('../../utils/model/site-profile.ts'),
  ]).then(([{ playbookSchema }, { siteProfileSchema }]) => ({
    playbooks: playbookSchema,
    sites: siteProfileSchema,
  }));
  return schemas;
}

/** The file as it is read, with what it leaves unsaid. @throws naming the first place that cannot be read */
function readFile(code: string, path: string, schema: z.ZodType): string {
  const result = schema.safeParse(JSON.parse(code));
  if (result.success) return JSON.stringify(result.data);
  const [issue] = result.error.issues;
  throw new Error(`${path}: ${issue?.path.join('.') || 'the whole file'}: ${issue?.message}`);
}
