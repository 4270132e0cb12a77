import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { OptionsPage } from '../../components/options/options-page';
import { SETTINGS_SECTIONS } from '../../components/options/place';
import { PopupShell } from '../../components/pages/popup-shell';
import { ReviewPage } from '../../components/pages/review-page';
import { WelcomePage } from '../../components/welcome/welcome-page';
import { NOT_QUIET } from '../../utils/model/quiet';
import { readBoard } from '../../utils/review/read-board';
import { contribute } from '../log/fold-all';
import { daysOf } from '../review/board-of';
import { fakeServices, makeCommitment, makeInteraction, makeRow, makeState, NOW } from './fake-services';
import { type Shown, showPage } from './show-page';
import { usePseudo } from './use-texts';

let page: Shown;
afterEach(() => page.close());

/** Services whose data has no Latin letter, so that any such letter on the page was written into a component. */
function foreignServices() {
  const state = makeState();
  const services = fakeServices({
    'now.read': () => ({ state, quiet: NOT_QUIET, origin: null, granted: true, profiles: [], handOffs: [] }),
  });
  const personal = { id: 'c0000001', of: 'commitment' as const, at: NOW, action: '送る' };
  services.log.readPromises = async (query) =>
    'closedSince' in query
      ? [{ commitment: makeCommitment({ id: 'c3', status: 'missed', closedAt: NOW }), personal: null }]
      : [
          { commitment: makeCommitment(), personal },
          { commitment: makeCommitment({ id: 'c2', kind: 'callback', dueAt: NOW - 1 }), personal: null },
        ];
  services.log.readPage = async () => ({
    rows: [{ ...makeRow({}, 'メモ'), commitments: [makeCommitment()] }],
    next: { id: 'i', startedAt: 0 },
  });
  services.log.readTotals = async () => ({ contacts: 1, promises: {} });
  services.log.readChoices = async () => ({
    me: 'agent-me-1',
    origins: ['https://例え.テスト'],
    prompts: ['挨拶'],
    playbooks: ['本'],
    tags: ['理由:遅れ'],
    agents: [
      { id: '1', label: '私' },
      { id: '2', label: '友' },
    ],
  });
  services.log.readBoard = async (_, period) => {
    const contact = makeInteraction({ prompts: [{ prompt: '1', shown: 1, outcome: 'acted', tick: 'text' }] });
    const promise = makeCommitment({ status: 'kept-early', dueAt: NOW - 1, closedAt: NOW - 2 });
    const rows = contribute([contact], [promise], new Map());
    return { ...readBoard(daysOf(rows, NOW), period), scanned: 1, lone: 1 };
  };
  const own = makeInteraction({ id: '8', agent: '2', marks: ['call'], witnessed: ['E'] });
  services.coaching.readWeek = async ({ from, to }) => ({
    contacts: [{ ...own, startedAt: from, endedAt: to }],
    before: [],
    commitments: [makeCommitment({ interactionId: '8', status: 'missed' })],
    events: [],
    noted: [],
  });
  services.coaching.readContact = async () => ({
    ...makeRow({}, 'メモ'),
    coaching: { text: '良い', from: '友' },
  });
  services.coaching.readMarked = async () => [own];
  services.coaching.readKept = async () => ({
    kept: [makeCommitment({ agent: '2', status: 'kept-early', closedAt: NOW })],
    words: {},
  });
  services.coaching.readFromLead = async () => [
    {
      import: '1',
      at: NOW,
      lead: '友',
      items: [
        { id: '1', at: NOW, interaction: '8', kind: 'note', text: '良い' },
        { id: '2', at: NOW, interaction: '8', kind: 'witnessed', foundation: 'E' },
        { id: '3', at: NOW, interaction: '8', kind: 'thanks', commitment: '1', keptAt: NOW, action: '送る' },
      ],
    },
  ];
  services.coaching.readImports = async () => [
    { id: '1', at: NOW, label: '友', agent: '2', agentName: '友', added: 3, known: 1, fresh: ['8'] },
  ];
  services.coaching.readTeam = async () => '01230123012301230123012301230123';
  services.sites.listGranted = async () => ['https://例え.テスト/*'];
  services.sites.listProfiles = async () => [
    { id: '1', name: '机', about: '', playbook: '1', pages: ['/一'] },
  ];
  services.playbooks = async () => [
    { id: '1', name: '本', version: 1, about: '', prompts: [{ id: '1', title: '一' }] },
  ];
  services.settings.readSwitches = async () => ({ me: ['1'], sites: {}, playbooks: {} });
  services.settings.readQuiet = async () => ({ ...NOT_QUIET, everywhere: { until: NOW + 1 } });
  services.listShortcuts = async () => [{ name: '開く', keys: '' }];
  services.warnings.read = async () => [{ kind: 'log-shrunk', detail: '3', at: NOW }];
  return services;
}

const VIEWS: [string, ReactNode][] = [
  ['Now', <PopupShell key="n" first="now" inPopup />],
  ['Promises', <PopupShell key="p" first="promises" inPopup={false} />],
  ['Log', <PopupShell key="l" first="log" inPopup />],
  ['review', <ReviewPage key="r" />],
  ['measures', <ReviewPage key="m" first="measures" />],
  ['coaching', <ReviewPage key="c" first="coaching" />],
  ['my week', <ReviewPage key="w2" first="week" />],
  ...SETTINGS_SECTIONS.map((section): [string, ReactNode] => [
    `settings: ${section}`,
    <OptionsPage key={section} first={{ at: 'settings', section }} />,
  ]),
  ['welcome', <WelcomePage key="w" practice={() => () => {}} />],
];

const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt'];

describe.each(VIEWS)('%s in another language', (_, view) => {
  it('shows no English of its own', async () => {
    page = await showPage(view, foreignServices(), usePseudo);
    for (const details of page.root.querySelectorAll('details')) await page.open(details);
    const walker = document.createTreeWalker(page.root, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    while (walker.nextNode()) words.push(walker.currentNode.textContent ?? '');
    for (const element of page.root.querySelectorAll('*'))
      for (const name of ATTRIBUTES) words.push(element.getAttribute(name) ?? '');
    expect(words.join('').length).toBeGreaterThan(100);
    expect(words.filter((w) => /[A-Za-z]{2}/.test(w) && w !== 'https://')).toEqual([]);
  });
});
