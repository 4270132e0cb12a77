import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { playbookSchema } from '../../utils/model/playbook';

const DIR = new URL('../../public/playbooks/', import.meta.url);
const FILES = readdirSync(DIR).filter((f) => f.endsWith('.json'));

describe.each(FILES)('public/playbooks/%s', (file) => {
  const read = () => playbookSchema.parse(JSON.parse(readFileSync(new URL(file, DIR), 'utf8')));

  it('is a playbook of the present format and named after its id', () => {
    expect(`${read().id}.json`).toBe(file);
  });

  it('has prompts with ids of their own', () => {
    const ids = read().prompts.map((p) => p.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('includes only playbooks that exist', () => {
    for (const id of read().includes) expect(FILES).toContain(`${id}.json`);
  });
});
