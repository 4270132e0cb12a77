import { afterEach, describe, expect, it } from 'vitest';
import { CoachingView } from '../../../components/coaching/coaching-view';
import { listUnthanked } from '../../../components/coaching/list-unthanked';
import { nameFile } from '../../../components/coaching/name-file';
import { weekBack } from '../../../components/coaching/week-of';
import { SnackbarHost } from '../../../components/ui/snackbar';
import type { ImportRecord } from '../../../utils/log/views/log-rows';
import type { Commitment } from '../../../utils/model/commitment';
import { fakeServices, HOUR, makeCommitment, makeInteraction, makeRow, NOW } from '../fake-services';
import { type Shown, showPage } from '../show-page';

let page: Shown;
afterEach(() => page?.close());
const DAY = 24 * HOUR;
const LAST_WEEK = weekBack(NOW, 1);

const AGENTS = [
  { id: 'agent-me-1', label: 'Ana' },
  { id: 'agent-z', label: 'Ben' },
  { id: 'agent-a', label: 'Zoe' },
];
const imported: ImportRecord = {
  id: 'import-1',
  at: NOW - DAY,
  label: 'Ben',
  agent: 'agent-z',
  agentName: 'Ben',
  added: 5,
  known: 0,
  kind: 'log',
  fresh: ['c-1'],
};

function servicesOf() {
  const services = fakeServices({ 'coaching.export': () => ({ json: '{"a":1}' }) });
  services.log.readChoices = async () => ({
    me: 'agent-me-1',
    origins: [],
    prompts: [],
    playbooks: [],
    tags: [],
    // The log gives them by id; the page puts them in the order of their names.
    agents: [AGENTS[2], AGENTS[0], AGENTS[1]].flatMap((each) => each ?? []),
  });
  const contacts = ['agent-a', 'agent-z'].flatMap((agent) =>
    [0, 1, 2, 3, 4].map((n) =>
      makeInteraction({
        id: `${agent}-${n}`,
        agent,
        startedAt: LAST_WEEK.from + n * DAY,
        endedAt: LAST_WEEK.from + n * DAY + HOUR,
        marks: agent === 'agent-z' ? ['seen'] : [],
      }),
    ),
  );
  services.coaching.readWeek = async ({ from }) => ({
    contacts: from === LAST_WEEK.from ? contacts : [],
    before: [],
    commitments: [makeCommitment({ interactionId: 'agent-a-0', status: 'missed' })],
    events: [],
    noted: [],
  });
  services.coaching.readContact = async (id) => ({ ...makeRow({ id, agent: 'agent-a' }), coaching: null });
  services.coaching.readImports = async () => [imported];
  services.coaching.readKept = async ({ except }) => {
    const kept = (part: Partial<Commitment>) => makeCommitment({ closedAt: NOW, ...part });
    const all = [
      kept({ id: 'kept-1', agent: 'agent-a', status: 'kept-early' }),
      kept({ id: 'kept-2', agent: 'agent-z', status: 'kept-on-time', kudos: true }),
      kept({ id: 'kept-3', status: 'kept-early' }),
    ];
    return { kept: all.filter((row) => row.agent !== except), words: { 'kept-1': 'ring with the result' } };
  };
  return services;
}
const open = async (services = servicesOf()) => {
  page = await showPage(
    <SnackbarHost>
      <CoachingView />
    </SnackbarHost>,
    services,
  );
  return services;
};
const all = (selector: string) => [...page.root.querySelectorAll(selector)];

describe('the plan', () => {
  it('shows what was drawn of last week, why, and how far the lead has come', async () => {
    await open();
    expect(all('[data-drawn]')).toHaveLength(8);
    expect(page.root.querySelector('[data-drawn=agent-a-0]')?.textContent).toContain(
      'Promise overdue, late or missed',
    );
    expect(page.text()).toContain('4 of 8 looked at');
    expect(page.text()).toContain('By chance');
  });

  it('lists agents by name, whoever has more at risk or more done', async () => {
    await open();
    expect(all('[data-agent]').map((each) => each.getAttribute('data-agent'))).toEqual([
      'agent-z',
      'agent-a',
    ]);
    expect(all('[data-colleague]').map((each) => each.getAttribute('data-colleague'))).toEqual([
      'agent-z',
      'agent-a',
    ]);
  });

  it('opens a drawn contact to its timeline and the tools of review', async () => {
    await open();
    await page.open(page.root.querySelector('[data-contact]') as Element);
    expect(page.root.querySelector('.timeline')).not.toBeNull();
    expect(page.button('Exemplary')).toBeTruthy();
  });

  it('is changed, and refuses what is no number', async () => {
    const services = await open();
    await page.type(page.field('Contacts per agent and week'), 'many');
    await page.submit(page.root.querySelector('.plan-form form') as Element);
    expect(page.text()).toContain('A whole number from 0 to 50.');
    await page.type(page.field('Contacts per agent and week'), '6');
    await page.type(page.field('Of these at risk'), '25');
    await page.click(page.field('Complaint'));
    await page.submit(page.root.querySelector('.plan-form form') as Element);
    expect(services.sent.filter((each) => each.type === 'coaching.plan')).toEqual([
      {
        type: 'coaching.plan',
        request: { perWeek: 6, riskShare: 0.25, risks: ['promise', 'upset', 'hold', 'repeat'] },
      },
    ]);
  });

  it('says of another week that nothing is there', async () => {
    await open();
    await page.click(page.root.querySelector('input[value="2"]') as Element);
    expect(page.text()).toContain('No contact of this week is in the log.');
  });
});

describe('thanks', () => {
  it('are offered for colleagues’ promises, early ones first, with who has none by name', async () => {
    const services = await open();
    expect(all('[data-kept]').map((each) => each.getAttribute('data-kept'))).toEqual(['kept-1', 'kept-2']);
    expect(page.root.querySelector('[data-kept=kept-1]')?.textContent).toContain('ring with the result');
    expect(page.root.querySelector('.nobody-at-zero')?.textContent).toContain('not thanked yet: Zoe.');
    await page.click(page.button('Thank Zoe for this promise'));
    expect(services.sent.at(-1)?.request).toEqual({ commitment: 'kept-1', on: true });
    await page.click(page.button('Undo'));
    expect(services.sent.at(-1)?.request).toEqual({ commitment: 'kept-1', on: false });
  });

  it('leave nobody at zero, in no order of merit', () => {
    const kept = (agent: string, kudos?: true) =>
      makeCommitment({ agent, status: 'kept-early', ...(kudos && { kudos }) });
    const rows = [kept('c'), kept('b'), kept('b'), kept('b'), kept('a'), kept('a', true)];
    expect(listUnthanked(rows)).toEqual(['b', 'c']);
    expect(listUnthanked([...rows].reverse())).toEqual(['b', 'c']);
  });
});

describe('colleagues', () => {
  it('get another name and a file of their own', async () => {
    const services = await open();
    const ben = page.root.querySelector('[data-colleague=agent-z] input') as HTMLInputElement;
    expect(page.text()).toContain('1 contact new or changed');
    await page.type(ben, 'Benno');
    await page.press(ben, 'Enter');
    expect(services.sent.at(-1)).toEqual({
      type: 'agent.label',
      request: { agent: 'agent-z', label: 'Benno' },
    });
    await page.click(page.button('Save coaching file for Zoe'));
    expect(services.sent.at(-1)).toEqual({ type: 'coaching.export', request: { agent: 'agent-a' } });
    expect(services.files).toEqual([
      { name: 'bedside-coaching-zoe.json', type: 'application/json', text: '{"a":1}' },
    ]);
  });

  it.each([
    ['Zoë Müller-Öz', 'kind-zoe-muller-oz.json'],
    ['../..', 'kind.json'],
    ['山田', 'kind.json'],
  ])('%s has a file name that every system takes', (label, name) =>
    expect(nameFile('kind', label)).toBe(name),
  );
});

describe('what came from the lead', () => {
  it('stands first, opens to the contact, and can be taken back', async () => {
    const services = servicesOf();
    let files = [
      {
        import: 'import-9',
        at: NOW,
        lead: 'Ana',
        items: [
          { id: 'n1', at: NOW, interaction: 'c-1', kind: 'note' as const, text: 'Ask first.' },
          { id: 'w1', at: NOW, interaction: 'c-1', kind: 'witnessed' as const, foundation: 'K' as const },
          {
            id: 't1',
            at: NOW,
            interaction: null,
            kind: 'thanks' as const,
            commitment: 'p-1',
            keptAt: NOW,
            action: null,
          },
        ],
      },
    ];
    services.coaching.readFromLead = async () => files;
    await open(services);
    expect(page.root.querySelector('h2')?.textContent).toBe('From your lead');
    expect(all('[data-from-lead]').map((each) => each.textContent)).toEqual([
      'Note: Ask first.',
      'Seen in your work: Knowledge',
      'Thanks for a promise you kept: 10:00',
    ]);
    files = [];
    await page.click(page.button('Take the file of Ana back'));
    expect(services.sent.at(-1)).toEqual({ type: 'coaching.undo', request: { import: 'import-9' } });
    expect(all('[data-from-lead]')).toHaveLength(0);
  });
});

describe('a week', () => {
  it('begins on Monday, also over a clock change', () => {
    for (const day of [9, 10, 15]) {
      const week = weekBack(new Date(2026, 2, day, 12).getTime(), 0);
      expect(new Date(week.from).toDateString()).toBe(new Date(2026, 2, 9).toDateString());
      expect(week.name).toBe('2026-03-09');
    }
    const change = weekBack(new Date(2026, 2, 30, 12).getTime(), 1);
    expect(new Date(change.to).getHours()).toBe(0);
    expect(new Date(change.to).getDay()).toBe(1);
  });
});
