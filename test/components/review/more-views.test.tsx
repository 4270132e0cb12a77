import { afterEach, describe, expect, it } from 'vitest';
import { CausesView } from '../../../components/review/causes-view';
import { ChangeView } from '../../../components/review/change-view';
import { ScorecardView } from '../../../components/review/scorecard-view';
import type { Interaction } from '../../../utils/model/interaction';
import type { Prompt } from '../../../utils/model/playbook';
import { readBoard } from '../../../utils/review/read-board';
import type { Baseline } from '../../../utils/settings/baseline';
import { contribute } from '../../log/fold-all';
import { daysOf } from '../../review/board-of';
import { fakeServices, makeCommitment, makeInteraction, NOW } from '../fake-services';
import { type Shown, showPage } from '../show-page';

const DAY = 24 * 3_600_000;
let page: Shown;
afterEach(() => page.close());

const prompt = (id: string, foundation: Prompt['foundation'], title: string) =>
  ({ id, foundation, title, stages: ['opening'], tier: 'note', say: [], why: 'w' }) as unknown as Prompt;
const BOOK = {
  id: 'book',
  prompts: [prompt('use-name', 'M', 'Use the name'), prompt('say-why', 'C', 'Say why')],
  workspaces: [],
  topics: [
    {
      id: 'cause',
      title: 'Cause',
      tags: [
        { id: 'late', title: 'Too late' },
        { id: 'bill', title: 'The bill' },
      ],
      atWrapUp: true,
      practices: [],
    },
  ],
};

function servicesOf(interactions: Interaction[], commitments = [makeCommitment({ dueAt: NOW - 1 })]) {
  const services = fakeServices();
  services.scoreBooks = async () => [BOOK];
  services.log.readViews = async () => ({ interactions, commitments });
  return services;
}
const tick = (by: 'text' | 'self' | null) => [
  { prompt: 'use-name', shown: 1, outcome: 'shown' as const, tick: by },
];
const contact = (id: string, part: Partial<Interaction>) =>
  makeInteraction({ id, playbook: 'book', startedAt: NOW - DAY, ...part });

describe('the foundations', () => {
  it('open down to the events of a contact, evidence and self-reported apart', async () => {
    const services = servicesOf([
      contact('i-one-00', { prompts: tick('text') }),
      contact('i-two-00', { prompts: tick('self') }),
      contact('i-tri-00', { prompts: tick(null) }),
      contact('i-sil-00', { prompts: tick('text'), silent: true }),
    ]);
    services.log.readTimeline = async (id) => [
      {
        id: 'e0000001',
        at: NOW - DAY,
        agent: 'agent-me-1',
        interaction: id,
        kind: 'prompt.ticked',
        prompt: 'use-name',
        by: 'text',
      },
    ];
    page = await showPage(<ScorecardView />, services);
    const warm = page.root.querySelector('[data-foundation=M]');
    expect(warm?.textContent).toContain('33%');
    expect(warm?.textContent).toContain('67% with what is self-reported');
    expect(warm?.className).toContain('few');
    expect(page.root.querySelectorAll('[data-foundation]')).toHaveLength(7);
    expect(page.root.querySelectorAll('[data-moment]')).toHaveLength(3);
    const moment = page.root.querySelector('[data-moment=i-one-00] details');
    if (moment) await page.open(moment);
    await page.until(() => moment?.querySelector('.timeline li') !== null);
    expect(moment?.textContent).toContain('Use the name');
  });
});

describe('before and after', () => {
  it('begins and ends a baseline', async () => {
    let baselines: Baseline[] = [];
    const services = servicesOf([]);
    services.settings.readBaselines = async () => baselines;
    services.settings.beginBaseline = async (days, now) => {
      baselines = [{ from: now, until: now + days * DAY }];
    };
    services.settings.endBaseline = async (now) => {
      baselines = baselines.map((each) => ({ ...each, until: now }));
    };
    page = await showPage(<ChangeView />, services);
    await page.click(page.root.querySelector('input[value="7"]') as Element);
    await page.click(page.button('Begin measuring only'));
    expect(baselines).toEqual([{ from: NOW, until: NOW + 7 * DAY }]);
    expect(page.text()).toContain('Measuring only since');
    await page.click(page.button('End it now'));
    expect(baselines[0]?.until).toBe(NOW);
    expect(page.root.querySelector('[data-change=promisesKept], table.change')).not.toBeNull();
  });

  it('tells a change from noise', async () => {
    const from = NOW - 60 * DAY;
    const until = NOW - 30 * DAY;
    const services = servicesOf([]);
    services.settings.readBaselines = async () => [{ from, until }];
    const promise = (i: number, at: number, kept: boolean) =>
      makeCommitment({
        id: `c${i}-${at}`,
        madeAt: at,
        dueAt: at + 1000,
        closedAt: at,
        status: kept ? 'kept-on-time' : 'missed',
      });
    const promises = [
      ...Array.from({ length: 40 }, (_, i) => promise(i, from + (i + 1) * 3_600_000, i % 2 === 0)),
      ...Array.from({ length: 40 }, (_, i) => promise(i + 40, until + (i + 1) * 3_600_000, i % 10 > 0)),
    ];
    const rows = contribute([], promises, new Map());
    services.log.readBoard = async (_, period) => {
      const inside = rows.filter(({ at }) => at >= period.from && at < period.to);
      return { ...readBoard(daysOf(inside, NOW), period), scanned: null };
    };
    page = await showPage(<ChangeView />, services);
    await page.until(() => page.root.querySelector('[data-verdict=change]') !== null);
    const row = page.root.querySelector('[data-verdict=change]');
    expect(row?.textContent).toContain('50%');
    expect(row?.textContent).toContain('90%');
    expect(row?.textContent).toContain('+40 points');
    expect(page.root.querySelectorAll('[data-verdict=too-few]').length).toBeGreaterThan(5);
  });
});

describe('where it slips', () => {
  it('shows causes in order, overdue promises first, and the worst hour in words', async () => {
    const at = new Date(2026, 8, 14, 15).getTime();
    const promise = (i: number, hour: number, kept: boolean) =>
      makeCommitment({
        id: `c${i}-${hour}`,
        madeAt: at + hour * 3_600_000,
        dueAt: at + hour * 3_600_000 + 60_000,
        status: kept ? 'kept-early' : 'kept-late',
      });
    const commitments = [
      ...Array.from({ length: 20 }, (_, i) => promise(i, 0, i < 4)),
      ...Array.from({ length: 20 }, (_, i) => promise(i, 1, i > 0)),
      makeCommitment({ id: 'c-open-1', madeAt: NOW - DAY, dueAt: NOW + DAY }),
      makeCommitment({ id: 'c-over-1', madeAt: NOW - DAY, dueAt: NOW - 7_200_000 }),
    ];
    const services = servicesOf(
      [
        contact('i-one-00', { tags: { cause: 'bill' } }),
        contact('i-two-00', { tags: { cause: 'late' } }),
        contact('i-tri-00', { tags: { cause: 'late' } }),
      ],
      commitments,
    );
    services.drafts.write('review filter', JSON.stringify({ span: 'all', agent: '' }));
    page = await showPage(<CausesView />, services);
    const causes = [...page.root.querySelectorAll('[data-cause]')].map((row) => row.textContent);
    expect(causes).toEqual(['Too late267%67%', 'The bill133%100%']);
    const due = [...page.root.querySelectorAll('[data-due-promise]')].map((row) =>
      row.getAttribute('data-due-promise'),
    );
    expect(due).toEqual(['c-over-1', 'c-open-1']);
    expect(page.root.querySelector('ul.worst')?.textContent).toContain('16 of 20 slipped');
    // The hour of that Monday, the Monday, and the hour of all days.
    expect(page.root.querySelectorAll('[data-worst]')).toHaveLength(3);
  });
});
