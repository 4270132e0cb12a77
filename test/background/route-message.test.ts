import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerMessage, type Handlers, listenForMessages } from '../../utils/background/route-message';
import { readRefused } from '../../utils/browser/count-refused';
import { type MessageType, PROTOCOL } from '../../utils/messages/protocol';
import { browser, startBrowser } from '../fakes/browser';
import { context, DESK, deskSender, memory, pageSender, report } from './ask';

beforeEach(async () => {
  await startBrowser();
  browser.state.grants = [`${DESK}/*`];
});

const id = 'abcdef0123456789';
const commitment = { id, kind: 'promise', dueAt: 5 } as const;

/** A request that each message accepts. */
const GOOD: Record<MessageType, unknown> = {
  'detect.signs': {},
  'detect.enter': { profile: 'rt5', view: { width: 1280, height: 720 } },
  'desk.start': { profile: null, view: { width: 1280, height: 720 } },
  'desk.case': { context: context('7'), said: [] },
  'desk.report': {
    caseId: '7',
    profile: 'p',
    reports: [report({ kind: 'stage.entered', stage: 'reading' })],
    memory,
  },
  'desk.finish': {
    id,
    caseId: '7',
    profile: 'p',
    at: 1,
    disposition: 'answered',
    how: 'log',
    reports: [],
    memory,
  },
  'desk.undo': { interaction: id },
  'desk.place': {
    place: { side: 'left', offset: 3, collapsed: false },
    view: { width: 1280, height: 720 },
  },
  'desk.promise': { caseId: '7', commitment },
  'desk.change': { id, to: 'kept' },
  'desk.quiet': { where: 'tab' },
  'desk.switch': { prompt: 'use-name', scope: 'me', playbook: 'service-essentials', off: true },
  'desk.wake': { playbook: 'p' },
  'desk.teach': { repair: { profile: 'p', reader: 'name' } },
  'desk.health': {
    profile: 'p',
    seen: {
      case: '0123456789abcdef',
      load: 1,
      readers: { name: { print: '0123456789abcdef', failed: false, unclear: false } },
    },
  },
  'desk.draft': { text: 'Hello', kind: 'reply', name: null, off: [], said: [], playbook: 'p' },
  'desk.open': { view: 'log' },
  'now.read': { tab: 3 },
  'now.check': { tab: null, text: 'Hello' },
  'now.tick': { tab: 3, reports: [] },
  'now.name': { tab: 3, name: 'Maria' },
  'log.finish': {
    id,
    interaction: null,
    tab: null,
    channel: 'phone',
    disposition: 'resolved',
    note: '',
    endedAt: 1,
  },
  'log.try': {},
  'sample.add': {},
  'sample.remove': {},
  'log.undo': { interaction: id },
  'coaching.mark': { interaction: id, mark: 'exemplary', on: true },
  'coaching.witness': { interaction: id, foundation: 'E', on: true },
  'coaching.score': { interaction: id, by: 'self', scores: { E: 3 } },
  'coaching.note': { interaction: id, text: 'Well explained.' },
  'coaching.kudos': { commitment: id, on: true },
  'coaching.plan': { perWeek: 3, riskShare: 0.5, risks: ['upset'] },
  'coaching.export': { agent: id },
  'coaching.import': { json: '{}' },
  'coaching.undo': { import: id },
  'agent.label': { agent: id, label: 'Ben' },
  'team.set': { phrase: null },
  'team.resume': {},
  'log.note': { interaction: id, note: 'x' },
  'log.change': { interaction: id, channel: 'chat' },
  'log.delete': { of: 'interaction', ids: [id] },
  'log.restore': { of: 'commitment', ids: [id] },
  'import.begin': { import: id, exportedAt: 1, agent: { id, name: '' }, label: '' },
  'import.part': { import: id, part: 1, events: [], personal: [] },
  'import.end': { import: id },
  'import.back': { import: id },
  'copy.restore': { part: '2026-11-30' },
  'copy.drop': { part: 'sites' },
  'copy.end': {},
  'promise.make': { tab: null, commitment },
  'promise.change': { id, to: 'renegotiated', dueAt: 9, told: true },
  'ask.answer': { id, answer: 'partly', tell: commitment },
  'comment.set': { dismissal: id, note: 'x' },
  'quiet.set': { everywhere: null, sites: {}, tabs: {} },
  'switch.set': { prompt: 'use-name', place: { scope: 'site', origin: DESK }, off: true },
  'playbook.create': { json: '{}' },
  'playbook.copy': { id: 'billing', name: 'Ours' },
  'playbook.draft': { id: 'ours', json: null },
  'playbook.publish': { id: 'ours' },
  'playbook.rollback': { id: 'ours', version: 1 },
  'playbook.away': { id: 'ours', away: true },
  'playbook.import': { text: '{}' },
  'site.reconcile': {},
  'site.save': { text: '{}' },
  'site.rollback': { id: 'ours', version: 1 },
  'teach.begin': { tab: 3 },
  'teach.stop': { tab: 3 },
  'teach.look': {},
  'teach.keep': { text: '{}', prints: { name: id, caseId: id } },
  'teach.save': { text: '{}' },
  'teach.end': {},
  'site.away': { id: 'ours', away: true },
};
const TYPES = Object.keys(PROTOCOL) as MessageType[];

/** Handlers that only note that they were reached. */
function spies() {
  const reached: string[] = [];
  const handlers = Object.fromEntries(TYPES.map((type) => [type, async () => void reached.push(type)]));
  return { reached, handlers: handlers as unknown as Handlers };
}

const SENDERS: Record<
  string,
  { sender: () => Parameters<typeof answerMessage>[1]; is: 'desk' | 'page' | null }
> = {
  'a granted desk page': { sender: () => deskSender(3), is: 'desk' },
  'the popup': { sender: pageSender, is: 'page' },
  'our page in a tab': {
    sender: () => ({ ...pageSender(), tab: { id: 9 } as never, frameId: 0 }),
    is: 'page',
  },
  'a frame of a desk page': { sender: () => ({ ...deskSender(3), frameId: 4 }), is: null },
  'a site without permission': {
    sender: () => ({ ...deskSender(3), url: 'https://evil.example/', origin: 'https://evil.example' }),
    is: null,
  },
  'a site whose name begins like ours': {
    sender: () => ({
      ...deskSender(3),
      url: 'https://desk.example.evil.example/',
      origin: 'https://desk.example.evil.example',
    }),
    is: null,
  },
  'another extension': { sender: () => ({ ...pageSender(), id: 'other-id' }), is: null },
  'another extension that names our page': {
    sender: () => ({ ...pageSender(), id: 'other-id', origin: 'chrome-extension://other-id' }),
    is: null,
  },
  'our page’s address with a foreign origin': { sender: () => ({ ...pageSender(), origin: DESK }), is: null },
  'a sandboxed page': { sender: () => ({ ...deskSender(3), origin: 'null' }), is: null },
  'nobody in particular': { sender: () => ({ id: 'bedside-id' }), is: null },
};

describe('who may send what', () => {
  for (const [name, { sender, is }] of Object.entries(SENDERS))
    it.each(TYPES)(`${name}: %s`, async (type) => {
      const { reached, handlers } = spies();
      const answer = await answerMessage({ type, request: GOOD[type] }, sender(), handlers);
      const may = PROTOCOL[type].from === is;
      expect(answer.ok).toBe(may);
      expect(reached).toEqual(may ? [type] : []);
      expect(await readRefused()).toBe(may ? 0 : 1);
    });

  it('holds no longer once the permission is gone', async () => {
    const { handlers } = spies();
    browser.state.grants = [];
    const answer = await answerMessage(
      { type: 'desk.open', request: { view: 'now' } },
      deskSender(3),
      handlers,
    );
    expect(answer).toEqual({ ok: false, reason: 'Bedside is not allowed on this page.' });
  });
});

describe('what is accepted', () => {
  it.each([
    ['no type', {}],
    ['nothing', null],
    ['a type of nobody', { type: 'log.erase', request: {} }],
    ['a type from the prototype', { type: 'constructor', request: {} }],
    ['__proto__', { type: '__proto__', request: {} }],
  ])('not %s', async (_, message) => {
    const { reached, handlers } = spies();
    expect((await answerMessage(message, pageSender(), handlers)).ok).toBe(false);
    expect(reached).toEqual([]);
    expect(await readRefused()).toBe(1);
  });

  it.each(TYPES)('%s only as it is written in the protocol', async (type) => {
    const { reached, handlers } = spies();
    const sender = PROTOCOL[type].from === 'desk' ? deskSender(3) : pageSender();
    const more = { ...(GOOD[type] as object), extra: 1 };
    expect((await answerMessage({ type, request: more }, sender, handlers)).ok).toBe(false);
    expect((await answerMessage({ type, request: null }, sender, handlers)).ok).toBe(false);
    expect(reached).toEqual([]);
  });

  it('no event that a page may not report', async () => {
    const { reached, handlers } = spies();
    for (const body of [
      { kind: 'row.deleted', target: id, of: 'interaction' },
      { kind: 'interaction.finished', disposition: 'resolved', how: 'log' },
      { kind: 'commitment.kept', commitment: id },
      { kind: 'prompt.shown', prompt: 'use-name', tier: 'nudge', cue: 'x', agent: 'agent-0002' },
      { kind: 'prompt.acted', prompt: 'Dear Maria, your claim', how: 'done' },
    ]) {
      const request = { ...(GOOD['desk.report'] as object), reports: [report(body)] };
      expect((await answerMessage({ type: 'desk.report', request }, deskSender(3), handlers)).ok).toBe(false);
    }
    expect(reached).toEqual([]);
  });

  it('no text of the page as a signal', async () => {
    const { handlers } = spies();
    for (const signals of [
      { channel: 'my name is Maria' },
      { upset: 'very' },
      { escalation: ['call me'] },
      { name: 1 },
    ]) {
      const request = { context: context('7', { signals }), said: [] };
      expect((await answerMessage({ type: 'desk.case', request }, deskSender(3), handlers)).ok).toBe(false);
    }
  });

  it('a promise’s link only to a web page', async () => {
    const { handlers } = spies();
    const send = (link: string) =>
      answerMessage(
        { type: 'promise.make', request: { tab: null, commitment: { ...commitment, link } } },
        pageSender(),
        handlers,
      );
    expect((await send('https://desk.example/case?id=7')).ok).toBe(true);
    expect((await send('javascript:alert(1)')).ok).toBe(false);
    expect((await send('file:///etc/passwd')).ok).toBe(false);
  });
});

describe('the one listener', () => {
  it('answers with sendResponse and keeps the channel open, also when a handler fails', async () => {
    const handlers = {
      'desk.open': async () => Promise.reject(new Error('broken on purpose')),
    } as unknown as Handlers;
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    listenForMessages(handlers);
    const [listener] = [...browser.runtime.onMessage.listeners] as unknown as [
      (m: unknown, s: unknown, r: (a: unknown) => void) => unknown,
    ];
    let kept: unknown;
    const answer = await new Promise((answered) => {
      kept = listener({ type: 'desk.open', request: { view: 'now' } }, deskSender(3), answered);
    });
    expect(kept).toBe(true);
    expect(answer).toEqual({ ok: false, reason: expect.stringMatching(/^Not done: Bedside failed/) });
  });
});
