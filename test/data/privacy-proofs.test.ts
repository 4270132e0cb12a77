import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const PRIVACY = readFileSync(new URL('PRIVACY.md', ROOT), 'utf8');

/** Each promise of PRIVACY.md: what stands before its first point, every point, and every plain paragraph. */
const promises = PRIVACY.split(/\n\s*\n|\n(?=- )/)
  .map((part) => part.replace(/\s+/g, ' ').trim())
  .filter((part) => part && !part.startsWith('#'));

const proofsOf = (promise: string) => [...promise.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path);

describe('PRIVACY.md', () => {
  it('is promises, more than a dozen', () => {
    expect(promises.length).toBeGreaterThan(12);
  });

  it.each(promises)('names the tests that prove it: %s', (promise) => {
    const proofs = proofsOf(promise);
    expect(proofs).not.toEqual([]);
    const missing = proofs.filter((path) => !/\.test\.tsx?$/.test(path) || !existsSync(new URL(path, ROOT)));
    expect(missing).toEqual([]);
  });
});
