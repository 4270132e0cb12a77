import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLog } from '../../utils/log/database';
import { startBrowser } from '../fakes/browser';
import { takeIn } from '../log/take-in';

const folder = mkdtempSync(join(tmpdir(), 'make-log-'));
const out = join(folder, 'log.json');
const run = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['test/run/make-log.mjs', ...args]).catch(
    (error: { stderr: string }) => error,
  );

beforeAll(async () => void (await startBrowser()));
afterAll(() => rmSync(folder, { recursive: true }));

describe('make:log', () => {
  it('writes a file that the log takes in whole', async () => {
    await run(
      '--interactions',
      '60',
      '--seed',
      '4',
      '--agents',
      '2',
      '--end',
      '2026-03-10T09:00Z',
      '--out',
      out,
    );
    const json = readFileSync(out, 'utf8');
    const count = JSON.parse(json).events.length;
    expect(count).toBeGreaterThan(300);
    expect(await takeIn(json, 'Sample')).toMatchObject({ added: count, known: 0 });
    expect(await openLog().interactions.count()).toBe(60);
    expect(await openLog().interactions.orderBy('agent').uniqueKeys()).toEqual([
      'sample-agent-01',
      'sample-agent-02',
    ]);
  });

  it.each([
    [['--interactions', 'many', '--out', out], '--interactions must be a whole number, not many'],
    [['--kept', '2', '--out', out], '--kept must be a share from 0 to 1, not 2'],
    [['--interactions', '5'], '--out says which file to write'],
    [['--out', join(folder, 'no', 'such.json')], 'ENOENT'],
  ])(
    'refuses %j in plain words',
    async (args, words) => {
      expect((await run(...args)).stderr).toContain(words);
    },
    60_000,
  );
});
