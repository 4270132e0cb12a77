// @vitest-environment happy-dom

import { afterEach, describe, expect, it } from 'vitest';
import { ReviewPage, readReviewTab } from '../../../components/log/review-page';
import { choosePeriod } from '../../../components/review/choose-period';
import { sumUpTrend } from '../../../components/review/sum-up-trend';
import { readRows } from '../../../components/ui/csv';
import { foldAll } from '../../../utils/log/rebuild-views';
import { judgeTrend } from '../../../utils/review/judge-trend';
import type { Observation } from '../../../utils/review/measure';
import { readBoard } from '../../../utils/review/read-board';
import { splitWeeks, WEEK } from '../../../utils/review/weekly';
import { agentId, generateLog } from '../../review/generate-log';
import { fakeServices, NOW } from '../fake-services';
import { type Shown, showPage } from '../show-page';

const events = generateLog({ interactions: 900, seed: 3, end: NOW, days: 120 });
const views = foldAll(events);

/** A log of four agents; `me` is who sits at this browser. */
function reviewOf(me = agentId(0)) {
  const asked: { from: number; agent?: string }[] = [];
  const services = fakeServices();
  services.log.readChoices = async () => ({
    me,
    origins: [],
    prompts: [],
    agents: [0, 1, 2, 3].map((n) => ({ id: agentId(n), label: `Agent ${n + 1}` })),
  });
  services.log.readReview = async (query) => {
    asked.push(query);
    const mine = (row: { agent: string }) => !query.agent || row.agent === query.agent;
    return {
      interactions: views.interactions.filter(mine),
      commitments: views.commitments.filter(mine),
      events: events.filter(mine),
    };
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
    expect(asked.every((query) => query.agent === agentId(0))).toBe(true);
    const mine = (row: { agent: string }) => row.agent === agentId(0);
    const { rows } = readBoard(
      {
        interactions: views.interactions.filter(mine),
        commitments: views.commitments.filter(mine),
        events: events.filter(mine),
      },
      choosePeriod('30', NOW),
      NOW,
    );
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
    expect(asked.at(-1)?.from).toBe(Number.NEGATIVE_INFINITY);
    expect(cellsOf('promisesInTime')).not.toEqual(before);
    await page.type(page.field('Agent'), '');
    expect(asked.at(-1)).not.toHaveProperty('agent');
  });

  it('are everybody’s where this browser has logged nothing itself', async () => {
    const { services, asked } = reviewOf('agent-nobody');
    await open(services);
    expect(asked.at(-1)).not.toHaveProperty('agent');
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
    const all = services.log.readReview;
    services.log.readReview = async (query) => ({ ...(await all(query)), commitments: [] });
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
