import { expect, test } from 'vitest';
import { checkDraft } from '../../utils/coach/check-draft';
import { compileCoach } from '../../utils/coach/compile-coach';
import { countNameUses, parseName } from '../../utils/coach/parse-name';
import { readMoves } from '../../utils/coach/read-moves';
import { readReply } from '../../utils/coach/read-reply';
import { BUILT_IN_PLAYBOOKS } from '../../utils/playbooks/built-in-playbooks';
import { compileLanguage } from '../../utils/playbooks/compile-language';
import { findPromises } from '../../utils/promises/find-promises';
import { hostileTexts } from './hostile-texts.ts';
import { measure, measureCpu, measureP95 } from './measure.ts';
import { replyText } from './texts.ts';

/** What the whole reading of a reply may take in the background, ms of processor. */
const REPLY_P95_MS = 10;
/** reliability.md F9: any playbook on any text, ms per 10 kB. */
const PATTERN_MS = 50;

const playbooks = BUILT_IN_PLAYBOOKS;
const AT = { now: Date.UTC(2026, 10, 22, 9), timeZone: 'Europe/Berlin' };
const name = parseName('Ana Lima');
const coach = compileLanguage('plain-language', playbooks);
/** What the customer said last; a reply is read against it. */
const SAID = ['When will the machine be back? Why did nobody call? Can I have my money back?'];
const WHOLE = { kind: 'reply' as const, name, off: [], said: SAID };

const parts: Record<string, (text: string) => unknown> = {
  checkDraft: (text) => checkDraft(text, coach, { names: ['Ana', 'Lima'], editorKind: 'reply' }),
  readMoves: (text) => readMoves(text),
  countNameUses: (text) => countNameUses(text, name),
};
const readers = {
  ...parts,
  findPromises: (text: string) => findPromises(text, AT),
  'readReply (the whole reading)': (text: string) => readReply(text, WHOLE, coach, AT),
};

test('a reply of 2,000 characters is read before anybody notices', () => {
  const text = replyText(2_000).slice(0, 2_000);
  const rows = Object.entries(readers).map(([what, read]) => ({
    what,
    'best ms': +measure(() => read(text), { runs: 60 }).toFixed(2),
    'p95 ms of processor': +measureP95(() => read(text)).toFixed(2),
  }));
  console.table(rows);
  expect(rows.filter((row) => row['p95 ms of processor'] >= REPLY_P95_MS)).toEqual([]);
});

/** ms of processor, of the better of two pairs of runs after a first one. */
const warm = (work: () => void) => {
  work();
  return Math.min(measureCpu(work, 2), measureCpu(work, 2));
};

test('10 kB of hostile text against everything: linear, whatever the text', () => {
  const rows = Object.entries(readers).flatMap(([what, read]) => {
    const ordinary = warm(() => read(replyText(10_000)));
    return hostileTexts(10_000).map(([text, words]) => ({
      what,
      text,
      ordinary,
      ms: warm(() => read(words)),
    }));
  });
  const slowest = rows.toSorted((a, b) => b.ms - a.ms).slice(0, 8);
  console.table(
    slowest.map((row) => ({ ...row, ms: +row.ms.toFixed(1), ordinary: +row.ordinary.toFixed(1) })),
  );
  // All patterns at once may take a few times what ordinary text takes; what is worse than linear takes hundreds.
  expect(rows.filter(({ ms, ordinary }) => ms >= Math.max(PATTERN_MS, 10 * ordinary))).toEqual([]);
});

test('10 kB against each single pattern of the built-in playbooks', () => {
  const mixed = hostileTexts(500)
    .map(([, words]) => words)
    .join(' ');
  const patterns = [...playbooks.values()].flatMap(({ id, phrases }) =>
    phrases.flatMap((phrase) =>
      phrase.patterns.map((pattern) => ({ id: `${id}/${phrase.id}`, phrase, pattern })),
    ),
  );
  let slowest = { pattern: '', ms: 0 };
  for (const { id, phrase, pattern } of patterns) {
    const coach = compileCoach({ phrases: [{ ...phrase, patterns: [pattern] }], plainWords: [] }, null);
    // Its own words without its marks, over and over, are the text it has most to do with.
    const own = `${pattern.replace(/[^\p{L}' ]+/gu, ' ').replace(/ +/g, ' ')} `;
    for (const words of [mixed, own.repeat(Math.ceil(10_000 / own.length)).slice(0, 10_000)]) {
      const read = () => checkDraft(words, coach);
      const once = measure(read, { runs: 1, warm: 0 });
      // What the machine held up once is asked again.
      const ms = once < PATTERN_MS / 4 ? once : warm(read);
      if (ms > slowest.ms) slowest = { pattern: `${id}: ${pattern.slice(0, 60)}`, ms: +ms.toFixed(1) };
    }
  }
  console.table([{ patterns: patterns.length, ...slowest }]);
  expect(patterns.length).toBeGreaterThan(100);
  expect(slowest.ms).toBeLessThan(PATTERN_MS);
});
