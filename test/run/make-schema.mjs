// `npm run make:schema`: writes the JSON Schemas of playbooks and of site profiles, for editors and other tools, from the zod
// schemas that Bedside itself reads them with. They ship with the build (schemas/).
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './run-step.mjs';

const read = async (path) => (await runnerImport(join(ROOT, path), { logLevel: 'error' })).module;
const playbook = await read('utils/playbooks/json-schema.ts');
const site = await read('utils/sites/site-schema.ts');
const schemas = [
  [playbook.SCHEMA_FILE, playbook.printSchema()],
  [site.SITE_SCHEMA_FILE, site.printSiteSchema()],
];
for (const [name, text] of schemas) {
  const file = join(ROOT, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  execFileSync(join(ROOT, 'node_modules/.bin/biome'), ['format', '--write', file], { stdio: 'ignore' });
  console.log(`${name} written`);
}
