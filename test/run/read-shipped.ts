import { readFile } from 'node:fs/promises';
import { type Plugin, runnerImport } from 'vite';
import { once } from '../../utils/model/once.ts';

const SHIPPED = /\/public\/(playbooks|sites)\/[^/]+\.json(?=\?raw$)/;

/**
 * Checks the playbooks and site profiles that ship while they are built in, once and for all, and builds them in as the text
 * they are read from: the background, which starts anew for many events, then takes them as they stand, and one it does not
 * need is a string that nobody looks into. One that cannot be read ends the build, with its file and place.
 */
export function readShipped() {
  return {
    name: 'bedside:read-shipped',
    enforce: 'pre',
    async load(id: string) {
      const found = SHIPPED.exec(id);
      if (!found) return null;
      const path = id.slice(0, found.index + found[0].length);
      return `export default ${JSON.stringify(await checkFile(await readFile(path, 'utf8'), path))}`;
    },
  } satisfies Plugin;
}

/** The text of a file that ships, with what it leaves unsaid, in plain ASCII. @throws naming the first place that cannot be read */
export async function checkFile(text: string, path: string): Promise<string> {
  const { playbooks, sites } = await readSchemas();
  const schema = path.includes('/sites/') ? sites : playbooks;
  const result = schema.safeParse(JSON.parse(text));
  if (result.success) return JSON.stringify(result.data).replace(/[^ -~]/g, (sign) => `\\u${hex(sign)}`);
  const [issue] = result.error.issues;
  throw new Error(`${path}: ${issue?.path.join('.') || 'the whole file'}: ${issue?.message}`);
}

const hex = (sign: string) => sign.charCodeAt(0).toString(16).padStart(4, '0');

/** By Vite itself: a configuration that imported them would have to be built first. */
const readSchemas = once(async () => {
  const load = async <M>(path: string) =>
    (await runnerImport<M>(new URL(path, import.meta.url).pathname)).module;
  const [{ playbookSchema }, { siteProfileSchema }] = await Promise.all([
    load<typeof import('../../utils/model/playbook')>('../../utils/model/playbook.ts'),
    load<typeof import('../../utils/model/site-profile')>('../../utils/model/site-profile.ts'),
  ]);
  return { playbooks: playbookSchema(), sites: siteProfileSchema() };
});
