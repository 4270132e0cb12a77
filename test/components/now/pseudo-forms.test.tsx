import { afterEach, describe, expect, it } from 'vitest';
import { PopupShell } from '../../../components/pages/popup-shell';
import type { Commitment } from '../../../utils/model/commitment';
import type { HandOffSeen } from '../../../utils/model/hand-off-seen';
import { FORMS } from '../../../utils/model/workspace';
import { fakeServices, MINUTE, makeState, NOW } from '../fake-services';
import { type Shown, showPage } from '../show-page';
import { usePseudo } from '../use-texts';
import { nowOf, promiseRow } from './scenes';

let page: Shown;
afterEach(() => page.close());

const WORDS = { name: '花子', number: '1', action: '送る', reason: '理由' };
const ROWS = (['callback', 'ask', 'hand-off', 'wait'] as const).map((kind, i) =>
  promiseRow({ id: `${i}0000000`, kind, dueAt: NOW + i * MINUTE }, WORDS),
);

/** Services whose data has no Latin letter, but for the codes of hand-offs, which are the same everywhere. */
function foreignServices(handOff: HandOffSeen['state']) {
  const state = makeState({ commitments: ROWS.map((row): Commitment => row.commitment), actions: {} });
  state.memory.snoozed = [{ prompt: 'next', until: NOW + MINUTE, times: 1 }];
  state.playbook.customers = [{ id: '1', who: '薬局', product: '紙', done: '済み' }];
  state.playbook.topics = ['wish', '1'].map((id) => ({
    id,
    title: '題',
    tags: [{ id: '1', title: '札' }],
    atWrapUp: true,
    practices: [],
  }));
  const services = fakeServices({
    'now.read': () => ({
      ...nowOf(state, [{ ref: 'bh-000000', mine: null, state: handOff }]),
      origin: 'https://例え.テスト',
    }),
  });
  services.log.readPromises = async (query) =>
    'open' in query ? ROWS.map((row) => ({ ...row, saidBack: true })) : [];
  services.log.readDismissals = async () => [
    { id: '1', prompt: 'next', note: '' },
    { id: '2', prompt: 'greet', note: '済み' },
  ];
  services.settings.readSystemDown = async () => ({
    since: handOff === 'waiting' ? NOW : null,
    waiting: ['00000000'],
  });
  return services;
}

/** Words in Latin letters that stand on the page or are read aloud, without the codes. */
function latinWords(): string[] {
  const words = [...page.root.querySelectorAll('*')].flatMap((element) => [
    ...[...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? ''),
    ...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    element instanceof HTMLTextAreaElement ? element.value : '',
  ]);
  expect(words.join('').length).toBeGreaterThan(100);
  return words
    .map((text) => text.replace(/(Hand-off|Received) \(BH-\w{6}\)/g, '').replace(/BH-\w{6}/g, ''))
    .filter((text) => /[A-Za-z]{2}/.test(text));
}

describe.each(['waiting', 'read'] as const)('with a hand-off that is %s', (handOff) => {
  it.each(FORMS)('the form %s shows no English of its own, nor do its faults', async (form) => {
    const services = { ...foreignServices(handOff), askedForm: () => form };
    page = await showPage(<PopupShell first="now" inPopup />, services, usePseudo);
    await page.submit(page.root.querySelector('form:not(.comment-form)') as Element);
    for (const details of page.root.querySelectorAll('details')) await page.open(details);
    for (const button of page.root.querySelectorAll('.comment-open')) await page.click(button);
    expect(latinWords()).toEqual([]);
  });
});

describe('the promises', () => {
  it('of every kind show no English of their own', async () => {
    page = await showPage(<PopupShell first="promises" inPopup />, foreignServices('read'), usePseudo);
    const ask = page.root.querySelector('[data-commitment="10000000"] button') as Element;
    await page.click(ask);
    for (const details of page.root.querySelectorAll('details')) await page.open(details);
    expect(page.root.querySelectorAll('.new-time')).toHaveLength(1);
    expect(latinWords()).toEqual([]);
  });
});
