import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { CASES, type Case, type Desk } from '../teach/desk.ts';
import { components } from '../teach/desks/components.ts';
import { french } from '../teach/desks/french.ts';

const folder = mkdtempSync(join(tmpdir(), 'bedside-profile-'));
const shown = CASES[0] as Case;

/** A page as a browser saves it: with the address it had. */
function save(desk: Desk): string {
  const file = join(folder, `${desk.name}.html`);
  writeFileSync(file, `<!-- saved from url=(0042)${desk.address(shown)} -->\n${desk.html(shown)}`);
  return file;
}

type Said = { code: number; out: string; err: string };
const run = (...args: string[]) =>
  new Promise<Said>((resolve) => {
    execFile('npm', ['run', '-s', 'profile', '--', ...args], (error, out, err) =>
      resolve({ code: error ? 1 : 0, out, err }),
    );
  });

// A contract: what is asked from outside, on pages that are kept outside.
describe('npm run profile', () => {
  let proposed: Said;
  beforeAll(async () => {
    proposed = await run(save(french));
  });

  test('prints what it proposes for every reader, with its standing, as JSON and nothing else', () => {
    expect(proposed).toMatchObject({ code: 0, err: '' });
    const { readers, url, mode } = JSON.parse(proposed.out);
    expect({ url, mode }).toEqual({ url: french.address(shown), mode: 'proposals' });
    expect(Object.keys(readers)).toEqual([
      'name',
      'caseId',
      'caseLabel',
      'subject',
      'status',
      'messages',
      'editor',
      'send',
      'close',
      'kind',
    ]);
    expect(readers.name).toMatchObject({ standing: 'sure', value: shown.name });
    expect(readers.caseId.value).toBe(shown.id);
    expect(readers.subject.value).toBe(shown.subject);
    expect(readers.close).toEqual({ standing: 'missing', value: null, proposals: [] });
    // What was read is the value only: no way to find it again leans on it.
    const ways = JSON.stringify(
      readers.name.proposals.map((each: { candidates: object[] }) => each.candidates),
    );
    expect(ways).not.toContain(shown.name);
  });

  test('with a profile it prints the readings', async () => {
    const file = join(folder, 'profile.json');
    writeFileSync(file, JSON.stringify(JSON.parse(proposed.out).profile));
    const { code, out } = await run(save(french), file);
    expect(code).toBe(0);
    const { readers, mode, page } = JSON.parse(out);
    expect({ mode, page }).toEqual({ mode: 'readings', page: 'case' });
    expect(readers.name).toMatchObject({ standing: 'sure', value: shown.name });
    expect(readers.messages).toMatchObject({ standing: 'sure', count: 3 });
    expect(readers.editor).toEqual({ standing: 'sure', value: true });
  });

  test('reads through open shadow roots, and at the address it is given', async () => {
    const file = save(components);
    const { out } = await run(file, '--url', 'https://other.example/case/A-7731');
    const { url, readers } = JSON.parse(out);
    expect(url).toBe('https://other.example/case/A-7731');
    expect(readers.name.value).toBe(shown.name);
    expect(readers.messages.sides).toEqual(['customer', 'agent', 'note', 'customer']);
  });

  test('a page that shows no case gives none', async () => {
    const { code, out } = await run('test/teach/nothing/queue.html');
    expect(code).toBe(0);
    const { readers, profile } = JSON.parse(out);
    expect(profile).toBeNull();
    for (const each of Object.values<{ standing: string }>(readers)) expect(each.standing).toBe('missing');
  });

  test.each([
    [[], 'Usage: npm run -s profile'],
    [['/nowhere/page.html'], 'there is no such file'],
    [['test/teach/nothing/queue.html', 'package.json'], 'is no site profile that can be used'],
    [['test/teach/nothing/queue.html', 'README.md'], 'this is no JSON'],
    [['test/teach/nothing/queue.html', '--url', 'here'], 'this is no address'],
  ])('%j fails in plain words, with nothing on stdout', async (args, words) => {
    mkdirSync(folder, { recursive: true });
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(words);
    expect(err).not.toContain('    at ');
  });
});
