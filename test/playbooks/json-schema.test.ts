import { describe, expect, it } from 'vitest';
import published from '../../public/schemas/playbook.schema.json';
import { makeSchema } from '../../utils/playbooks/json-schema';
import { judgePlaybook } from './judge-playbook';
import { readShipped } from './shipped';

const shipped = readShipped();

describe('the published JSON Schema', () => {
  it('is the one the zod schema gives (else: npm run make:schema)', () => {
    expect(published).toEqual(makeSchema());
  });

  it.each([...shipped.keys()])('holds for %s, says another validator', (file) => {
    expect(judgePlaybook(shipped.get(file))).toEqual([]);
  });

  it('lets a playbook name it', () => {
    const [first] = shipped.values();
    expect(judgePlaybook({ $schema: '../schemas/playbook.schema.json', ...first })).toEqual([]);
  });

  it('tells what is wrong, and where', () => {
    const [first] = shipped.values();
    expect(judgePlaybook({ ...first, colour: 'red', version: 0 })).toEqual([
      ' must NOT have additional properties',
      '/version must be >= 1',
    ]);
    expect(judgePlaybook({ ...first, id: 'Our Book' })).toHaveLength(1);
    expect(judgePlaybook(null)).toHaveLength(1);
  });
});
