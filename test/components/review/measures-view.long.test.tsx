import { afterEach, describe, expect, it } from 'vitest';
import { ReviewPage, readReviewTab } from '../../../components/pages/review-page';
import { choosePeriod } from '../../../components/review/choose-period';
import { sumUpTrend } from '../../../components/review/sum-up-trend';
import { readRows } from '../../../components/ui/csv';
import { judgeTrend } from '../../../utils/review/judge-trend';
import type { Observation } from '../../../utils/review/measure';
import { type BoardFilter, findLine } from '../../../utils/review/place';
import { type Period, readBoard } from '../../../utils/review/read-board';
import { WEEK } from '../../../utils/review/weekly';
import { sampleAgent as agentId } from '../../../utils/sample-log/sample-plan';
import { foldAll } from '../../log/fold-all';
import { daysOf } from '../../review/board-of';
import { generateLog } from '../../review/generate-log';
import { splitWeeks } from '../../review/split-weeks';
import { fakeServices, NOW } from '../fake-services';
import { type Shown, showPage } from '../show-page';

const events = generateLog({ interactions: 900, seed: 3, end: NOW, days: 120 });
const { contributions } = foldAll(events);

/** A log of four agents; `me` is who sits at this browser. */
function reviewOf(me = agentId(0)) {
  const asked: { filter: BoardFilter; period: Period }[] = [];
  const services = fakeServices();
  services.log.readChoices = async () => ({
    me,
    origins: ['https://desk.sample.example'],
    prompts: ['thank-at-close'],
    playbooks: ['service-essentials'],
    tags: [],
    agents: [0, 1, 2, 3].map((n) => ({ id: agentId(n), label: `Agent ${n + 1}` })),
  });
  services.log.readBoard = async (filter, period) => {
    asked.push({ filter, period });
    const scanned = findLine(filter) ? null : contributions.length;
    return { ...readBoard(daysOf(contributions, NOW, filter), period), scanned };
  };
  services.playbooks = async () => [
    { id: 'b', name: 'B', version: 1, about: '', prompts: [{ id: 'thank-at-close', title: 'Thank them' }] },
  ];
  return { services, asked };
}

let page: Shown;
afterEach(() => page.close());
const open = async (services = reviewOf().services) => {
  page = await showPage(<ReviewPage first="measures" />, services);
};
const cellsOf = (id: string) =>
  [...page.root.querySelectorAll(`[data-measure=${id}] td`)].map((cell) => cell.textContent ?? '');

describe('the measures', () => {
  it('show value, range and cases as the pure board has them, one’s own first', async () => {
    const { services, asked } = reviewOf();
    await open(services);
    expect(asked.every(({ filter }) => filter.agent === agentId(0))).toBe(true);
    const { rows } = readBoard(daysOf(contributions, NOW, { agent: agentId(0) }), choosePeriod('30', NOW));
    const row = rows.find((each) => each.id === 'thanksAtClose');
    const found = row?.summary.found;
    if (!row || !found) throw new Error('the made-up log has no thanks at close');
    const [value, cases] = cellsOf('thanksAtClose');
    const percent = (share: number) => `${Math.round(100 * share)}%`;
    expect(value).toBe(`${percent(found.value)}${percent(found.low)} to ${percent(found.high)}`);
    expect(cases).toContain(`${row.summary.sum} of ${row.summary.n}`);
  });

  it('read anew for another period and another agent', async () => {
    const { services, asked } = reviewOf();
    await open(services);
    const before = cellsOf('promisesInTime');
    await page.click(page.root.querySelector('input[value=all]') as Element);
    expect(asked.at(-1)?.period.from).toBe(Number.NEGATIVE_INFINITY);
    expect(cellsOf('promisesInTime')).not.toEqual(before);
    await page.type(page.field('Agent'), '');
    expect(asked.at(-1)?.filter).not.toHaveProperty('agent');
  });

  it('are everybody’s where this browser has logged nothing itself', async () => {
    const { services, asked } = reviewOf('agent-nobody');
    await open(services);
    expect(asked.at(-1)?.filter).not.toHaveProperty('agent');
  });

  it('stand in grey under eight cases, and say so', async () => {
    await open();
    await page.click(page.root.querySelector('input[value="7"]') as Element);
    const few = [...page.root.querySelectorAll('tr.few')].filter(
      (row) => !row.textContent?.includes('Nothing logged'),
    );
    expect(few.length).toBeGreaterThan(0);
    expect(few.every((row) => row.textContent?.includes('few cases'))).toBe(true);
  });

  it('say that nothing was logged instead of 0', async () => {
    const { services } = reviewOf();
    const none = contributions.filter((row) => row.id.startsWith('c|'));
    services.log.readBoard = async (filter, period) => ({
      ...readBoard(daysOf(none, NOW, filter), period),
      scanned: null,
    });
    await open(services);
    expect(cellsOf('promisesInTime')[0]).toBe('Nothing logged for this');
    expect(cellsOf('promisesInTime').join()).not.toContain('0');
  });

  it('say of an empty log that there is nothing yet', async () => {
    await open(fakeServices());
    expect(page.text()).toContain('Nothing to measure yet.');
    expect(page.root.querySelector('table')).toBeNull();
  });

  it('tell in words what each one counts', async () => {
    await open();
    const abouts = [...page.root.querySelectorAll('.about')].map((about) => about.textContent ?? '');
    expect(abouts).toHaveLength(page.root.querySelectorAll('[data-measure]').length);
    expect(abouts.every((about) => about.length > 30)).toBe(true);
  });

  it('have a table that holds every figure of the charts', async () => {
    await open();
    const twin = [...page.root.querySelectorAll('.twin tbody tr')];
    expect(twin).toHaveLength(page.root.querySelectorAll('[data-measure]').length);
    const filled = (row: Element) =>
      [...row.querySelectorAll('td')].filter((td) => td.textContent !== '–').length;
    const thanks = twin.find((row) => row.textContent?.startsWith('Thanks at the end')) as Element;
    const drawn = page.root.querySelectorAll('[data-measure=thanksAtClose] :is(.dot, .changed)').length;
    expect(drawn).toBeGreaterThan(5);
    expect(filled(thanks)).toBe(drawn);
  });

  it('come as CSV with unrounded figures', async () => {
    const { services } = reviewOf();
    await open(services);
    await page.click(page.button('Measures as CSV'));
    const [file] = services.files;
    expect(file?.name).toBe('bedside-measures.csv');
    const [head = [], ...lines] = readRows(file?.text ?? '');
    const data = lines.map((line) => Object.fromEntries(head.map((name, i) => [name, line[i]])));
    expect(data).toHaveLength(page.root.querySelectorAll('[data-measure]').length);
    const kept = data.find((line) => line.id === 'promisesInTime');
    expect(Number(kept?.value)).toBeCloseTo(Number(kept?.sum) / Number(kept?.n), 12);
    expect(data.find((line) => line.id === 'callbackMinutes')?.value).toMatch(/^-?[\d.]+$/);
  });

  it('name prompts as the playbook does and count what happened to them', async () => {
    await open();
    const row = page.root.querySelector('[data-prompt-health=thank-at-close]');
    expect(row?.querySelector('th')?.textContent).toBe('Thank them');
    expect(Number(row?.querySelector('td')?.textContent)).toBeGreaterThan(0);
  });
});

describe('the filters', () => {
  it('ask for one part more, are counted, remembered and cleared', async () => {
    const { services, asked } = reviewOf();
    await open(services);
    const before = cellsOf('thanksAtClose');
    await page.type(page.field('Channel'), 'email');
    expect(asked.at(-1)?.filter).toEqual({ agent: agentId(0), channel: 'email' });
    expect(page.text()).toContain('Filters: 1 set');
    expect(page.root.querySelector('[data-scanned]')).toBeNull();
    await page.type(page.field('Site'), 'none');
    expect(asked.at(-1)?.filter).toEqual({ agent: agentId(0), channel: 'email', site: '' });
    await page.close();
    await open(services);
    expect(asked.at(-1)?.filter).toEqual({ agent: agentId(0), channel: 'email', site: '' });
    await page.click(page.button('Clear filters'));
    expect(asked.at(-1)?.filter).toEqual({ agent: agentId(0) });
    expect(cellsOf('thanksAtClose')).toEqual(before);
  });

  it('say when there are no daily sums for them', async () => {
    await open();
    await page.type(page.field('Channel'), 'email');
    await page.type(page.field('Playbook'), 'service-essentials');
    expect(page.root.querySelector('[data-scanned]')?.textContent).toContain('read one by one');
    expect(cellsOf('thanksAtClose')[0]).toContain('%');
  });

  it('say of everybody that a colleague’s contact about the same case may be unknown', async () => {
    await open(reviewOf('agent-nobody').services);
    expect(page.text()).toContain('without a team key');
    await page.type(page.field('Agent'), agentId(1));
    expect(page.text()).not.toContain('without a team key');
  });
});

describe('the review page', () => {
  it('opens on the log or on the measures, as the address asks', async () => {
    expect(readReviewTab('#measures')).toBe('measures');
    expect(readReviewTab('')).toBe('log');
    const picked: string[] = [];
    page = await showPage(<ReviewPage onTab={(tab) => picked.push(tab)} />, reviewOf().services);
    expect(page.root.querySelector('[data-measure]')).toBeNull();
    await page.press(page.root.querySelector('#tab-log') as Element, 'ArrowRight');
    expect(picked).toEqual(['measures']);
    expect(page.root.querySelector('[data-measure]')).not.toBeNull();
  });
});

describe('a period', () => {
  it('ends with today and counts whole local days', () => {
    const { from, to } = choosePeriod('7', NOW);
    expect(new Date(to).getHours()).toBe(0);
    expect(to).toBeGreaterThan(NOW);
    expect(Math.round((to - from) / 86_400_000)).toBe(7);
    expect(choosePeriod('all', NOW).from).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('a trend in words', () => {
  const trendOf = (hits: number[], n: number) => {
    const seen = hits.flatMap((count, week) =>
      Array.from(
        { length: n },
        (_, i): Observation => ({ at: NOW + week * WEEK, value: i < count ? 1 : 0, of: 1 }),
      ),
    );
    return sumUpTrend(judgeTrend('rate', splitWeeks('rate', seen, NOW + hits.length * WEEK, hits.length)));
  };

  it('is noise, a change with its week, or too little to tell', async () => {
    await open();
    expect(trendOf([10, 11, 9, 10, 10, 11, 10, 9], 20).text).toBe('noise');
    expect(trendOf([10, 11, 9, 10, 10, 11, 10, 9, 20, 10], 20)).toEqual({
      verdict: 'change',
      text: 'change, week of 5 May',
    });
    expect(trendOf([10, 11], 20).text).toBe('too little to tell');
  });
});
