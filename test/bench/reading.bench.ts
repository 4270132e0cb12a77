import { expect, test } from 'vitest';
import { countWords, measure } from './measure.ts';
import { replyText } from './texts.ts';

type Reader = (text: string) => unknown;
type Modules = Record<string, () => Promise<Record<string, (text: string, options?: object) => unknown>>>;

const modules = import.meta.glob(
  '../../utils/{coach,promises,privacy}/{check-reply,score-upset,covered-domains,find-promises,find-identifiers}.ts',
) as Modules;
const NAMES: Record<string, string> = {
  'check-reply': 'checkReply',
  'score-upset': 'scoreUpset',
  'covered-domains': 'coveredDomains',
  'find-promises': 'findPromises',
  'find-identifiers': 'findIdentifiers',
};
const OPTIONS = { now: Date.UTC(2026, 10, 22, 9), timeZone: 'Europe/Berlin' };

async function readers(): Promise<[string, Reader][]> {
  const found: [string, Reader][] = [];
  for (const [path, load] of Object.entries(modules)) {
    const name = NAMES[path.split('/').at(-1)?.replace('.ts', '') ?? ''] ?? '';
    const work = (await load())[name];
    if (work) found.push([name, (text) => work(text, OPTIONS)]);
  }
  return found;
}

test('reading a draft, over counting its words', async () => {
  const [page, book] = [replyText(2_000), replyText(200_000)];
  const words = measure(() => countWords(page), { runs: 51 });
  const rows = (await readers()).map(([name, read]) => {
    const short = measure(() => read(page), { runs: 21 });
    const long = measure(() => read(book), { runs: 3, warm: 1 });
    // 1 = cost grows as the text does; 100 would be quadratic.
    return {
      name,
      'times counting words': +(short / words).toFixed(1),
      'growth at 100 times the text': +(long / short / 100).toFixed(2),
    };
  });
  console.table(rows);
  expect(rows.length).toBeGreaterThan(0);
});
