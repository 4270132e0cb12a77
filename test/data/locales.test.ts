import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';

const texts: Record<string, { message: string }> = messages;
const ROOT = new URL('../..', import.meta.url).pathname;

const sources = ['components', 'entrypoints', 'utils']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.(tsx?|html)$/.test(file))
  .concat('wxt.config.ts')
  .map((file) => ({ file, code: readFileSync(join(ROOT, file), 'utf8') }));
const code = sources.map((s) => s.code).join('\n');
const quoted = new Set([...code.matchAll(/(['"`])([A-Za-z0-9_]+)\1/g)].map((m) => m[2] ?? ''));
const inManifest = new Set([...code.matchAll(/__MSG_([A-Za-z0-9_@]+)__/g)].map((m) => m[1] ?? ''));

/** Beginnings of keys that are put together, such as `panel_${key}`. */
const begun = [...new Set([...code.matchAll(/`([A-Za-z0-9]+_)\$\{/g)].map((m) => m[1] ?? ''))];

describe('texts', () => {
  it('have keys that browsers accept, sorted, and none empty', () => {
    const keys = Object.keys(texts);
    expect(keys.filter((k) => !/^[A-Za-z0-9_]+$/.test(k))).toEqual([]);
    expect(keys).toEqual([...keys].sort());
    expect(keys.filter((k) => (texts[k]?.message ?? '').trim() === '')).toEqual([]);
  });

  it('have keys that differ by more than case, which browsers do not look at', () => {
    const keys = Object.keys(texts).map((key) => key.toLowerCase());
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('are all used', () => {
    const used = (key: string) =>
      begun.some((b) => key.startsWith(b)) ||
      quoted.has(key) ||
      inManifest.has(key) ||
      quoted.has(key.replace(/_(one|other)$/, ''));
    expect(Object.keys(texts).filter((key) => !used(key))).toEqual([]);
  });

  it('exist for every key that is asked for', () => {
    const asked = [...code.matchAll(/\bsay\(\s*'([A-Za-z0-9_]+)'/g)].map((m) => m[1] ?? '');
    const counted = [...code.matchAll(/\bsayCount\(\s*'([A-Za-z0-9_]+)'/g)].map((m) => m[1] ?? '');
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((key) => !(key in texts))).toEqual([]);
    expect(counted.filter((key) => !(`${key}_one` in texts && `${key}_other` in texts))).toEqual([]);
    expect([...inManifest].filter((key) => !(key in texts))).toEqual([]);
  });

  it('number their blanks from $1 without a gap', () => {
    for (const [key, { message }] of Object.entries(texts)) {
      const blanks = [...new Set([...message.matchAll(/\$(\d)/g)].map((m) => Number(m[1])))].sort();
      expect(blanks, key).toEqual(blanks.map((_, i) => i + 1));
    }
  });
});
