import { describe, expect, it } from 'vitest';
import { areCurrent } from './ensure-modules.mjs';

const WANTED = {
  '': { version: '0.1.0' },
  'node_modules/zod': { version: '4.6.7' },
  'node_modules/elsewhere': { version: '1.0.0', optional: true },
};
const THERE = { 'node_modules/zod': { version: '4.6.7' } };
const all = () => true;

describe('the packages', () => {
  it('are current where each has its version and its folder; those of other platforms may be missing', () => {
    expect(areCurrent(WANTED, THERE, all)).toBe(true);
  });

  it('are not where one has another version, or nothing was ever installed', () => {
    expect(areCurrent(WANTED, { 'node_modules/zod': { version: '4.6.6' } }, all)).toBe(false);
    expect(areCurrent(WANTED, {}, all)).toBe(false);
    expect(areCurrent(WANTED, null, all)).toBe(false);
  });

  it('are not where npm lists one whose folder is gone', () => {
    expect(areCurrent(WANTED, THERE, () => false)).toBe(false);
  });
});
