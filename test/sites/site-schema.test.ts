import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import published from '../../public/schemas/site.schema.json';
import { makeSiteSchema } from '../../utils/sites/site-schema';

const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(published);
const files = readdirSync('public/sites').filter((file) => file.endsWith('.json'));
const read = (file: string) => JSON.parse(readFileSync(`public/sites/${file}`, 'utf8')) as object;
const judge = (data: unknown) => {
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

describe('the published JSON Schema of site profiles', () => {
  it('is the one the zod schema gives (else: npm run make:schema)', () => {
    expect(published).toEqual(makeSiteSchema());
  });

  it.each(files)('holds for %s, says another validator', (file) => {
    expect(judge({ $schema: '../schemas/site.schema.json', ...read(file) })).toEqual([]);
  });

  it('tells what is wrong, and where', () => {
    expect(judge({ ...read('redmine-5.json'), phi: 'no', speed: 7 })).toEqual([
      ' must NOT have additional properties',
      '/phi must be boolean',
    ]);
  });
});
