// `npm run make:schema`: writes the JSON Schema of playbooks, for editors and other tools, from the zod schema that
// Bedside itself reads them with. It ships with the build (schemas/playbook.schema.json).
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './run-step.mjs';

const { module } = await runnerImport(join(ROOT, 'utils/playbooks/json-schema.ts'), { logLevel: 'error' });
const file = join(ROOT, module.SCHEMA_FILE);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, module.printSchema());
execFileSync(join(ROOT, 'node_modules/.bin/biome'), ['format', '--write', file], { stdio: 'ignore' });
console.log(`${module.SCHEMA_FILE} written`);
