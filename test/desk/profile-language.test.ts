import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { catchAttempts } from '../../utils/desk/catch-attempts';
import { listEditors } from '../../utils/desk/find-editor';
import { findPage } from '../../utils/desk/match-profile';
import { readCase } from '../../utils/desk/read-case';
import { type SiteProfile, siteProfileSchema } from '../../utils/model/site-profile';

type Part = { [K in keyof SiteProfile]?: unknown };

/** A profile of a page that is only read, with these parts. */
const make = (part: Part = {}, page: object = {}) =>
  siteProfileSchema().parse({
    format: 1,
    id: 'a-desk',
    version: 1,
    name: 'A desk',
    phi: false,
    channel: 'email',
    editorKind: 'reply',
    pages: [{ kind: 'case', path: '/**', has: ['body'], ...page }],
    readers: { name: { try: [{ take: 'text', select: '.name' }] }, caseId: NUMBER },
    ...part,
  });
const NUMBER = { try: [{ take: 'text', select: '.number' }] };
const take = (candidate: object) => make({ readers: { name: { try: [candidate] }, caseId: NUMBER } });
const read = (profile: SiteProfile, html: string, url = 'https://desk.example/') => {
  document.body.innerHTML = html;
  return readCase(profile, document, new URL(url));
};
let stop = new AbortController();

beforeEach(() => {
  stop = new AbortController();
  // This test page has no layout: hidden is what says so, or stands inside it.
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return (this.closest('[hidden]') ? [] : [{}]) as never;
  });
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
});

describe('a reader', () => {
  test('takes the first match that is in sight, and a hidden one only where there is no other', () => {
    const profile = take({ take: 'value', select: '.name' });
    const [old, now] = ['<input class="name" value="Old" hidden>', '<input class="name" value="Now">'];
    expect(read(profile, old + now).shownName).toBe('Now');
    expect(read(profile, old).shownName).toBe('Old');
  });

  test('takes a label’s neighbour, of any of several words, from any label of a row', () => {
    const beside = take({ take: 'labelled', select: 'dl', label: 'dt', says: ['Requester', 'Anfragende'] });
    expect(
      read(beside, '<dl><dt>Since</dt><dd>May</dd><dt>Anfragende Person</dt><dd>Ana</dd></dl>').shownName,
    ).toBe('Ana');
    const row = take({ take: 'labelled', select: 'tr', label: 'th', says: 'Customer', value: 'td' });
    const cells = '<table><tr><th>State</th><td>New</td><th>Customer</th><td>Wei</td></tr></table>';
    expect(read(row, cells).shownName).toBe('Wei');
  });

  test('takes a part of the path or of the fragment, some passed over', () => {
    const from = (candidate: object, url: string) =>
      read(
        make({ readers: { name: { try: [{ take: 'text', select: 'h1' }] }, caseId: { try: [candidate] } } }),
        '',
        url,
      ).caseId;
    const hash = { take: 'hash', after: 'zoom' };
    expect(from(hash, 'https://desk.example/#ticket/zoom/84/9')).toBe('84');
    expect(from({ ...hash, after: 'id' }, 'https://desk.example/web#id=7&model=helpdesk.ticket')).toBe('7');
    expect(from(hash, 'https://desk.example/#dashboard')).toBeNull();
    const path = { take: 'path', after: 'conversation', skip: 1 };
    expect(from(path, 'https://desk.example/conversation/99120/412')).toBe('412');
    expect(from(path, 'https://desk.example/conversation/99120')).toBeNull();
  });

  test('joins parts, and finds nothing where one is missing', () => {
    const part = (select: string) => ({ take: 'text', select });
    const name = take({ take: 'joined', parts: [part('.given'), part('.family')], by: ' ' });
    expect(read(name, '<i class="given">Ana</i><i class="family">Lima</i>').shownName).toBe('Ana Lima');
    expect(read(name, '<i class="given">Ana</i>').shownName).toBeNull();
  });

  test('names a case shortly, beside its long key', () => {
    const label = { try: [{ take: 'text', select: '.short' }] };
    const profile = make({
      readers: { name: { try: [{ take: 'text', select: 'b' }] }, caseId: NUMBER, caseLabel: label },
    });
    const reading = read(profile, '<i class="number">8c1f-77</i><i class="short">#12</i>');
    expect(reading).toMatchObject({ caseId: '8c1f-77', caseLabel: '#12' });
  });
});

describe('a page', () => {
  const html = '<main class="a"></main>';

  test('may be told by its fragment and by all of several parts', () => {
    document.body.innerHTML = html;
    const is = (page: object, url: string) => findPage(make({}, page), new URL(url), document) !== null;
    const hash = { hash: 'ticket/zoom/*' };
    expect(is(hash, 'https://desk.example/#ticket/zoom/8/9')).toBe(true);
    expect(is(hash, 'https://desk.example/#ticket/view/8')).toBe(false);
    expect(is({ hasAll: ['main', '.a'] }, 'https://desk.example/')).toBe(true);
    expect(is({ hasAll: ['main', '.b'] }, 'https://desk.example/')).toBe(false);
  });

  const twoCases = (shown: string) =>
    ['1', '2']
      .map(
        (
          n,
        ) => `<section ${n === shown ? '' : 'hidden'}><b class="name">Customer ${n}</b><i class="number">${n}</i>
        <p class="said">Message ${n}</p><textarea></textarea><button class="send">Send</button></section>`,
      )
      .join('');
  const scoped = make(
    {
      readers: {
        name: { try: [{ take: 'text', select: '.name' }] },
        caseId: NUMBER,
        messages: { groups: [{ item: '.said', side: { customerHas: '.said', else: 'unknown' } }] },
      },
      editors: [{ select: 'textarea' }],
      send: { controls: [{ select: '.send' }] },
    },
    { scope: 'section' },
  );

  test('with a scope is read inside the part in sight only, never in a case that is behind it', () => {
    const readings = ['1', '2'].map((n) => read(scoped, twoCases(n)));
    expect(readings.map(({ shownName, caseId }) => [shownName, caseId])).toEqual([
      ['Customer 1', '1'],
      ['Customer 2', '2'],
    ]);
    expect(readings.map(({ messages }) => messages.map(({ text }) => text))).toEqual([
      ['Message 1'],
      ['Message 2'],
    ]);
    expect(read(scoped, twoCases('neither'))).toMatchObject({ shownName: null, caseId: null, messages: [] });
    document.body.innerHTML = twoCases('2');
    expect(listEditors(scoped, document).map(({ element }) => element.closest('section'))).toEqual([
      document.querySelectorAll('section')[1],
    ]);
  });
});

describe('messages', () => {
  test('may stand in a frame of the page’s own', () => {
    const messages = {
      groups: [{ item: 'article', bodyFrame: '.frame', side: { customerHas: '.in', else: 'agent' } }],
    };
    const profile = make({
      readers: { name: { try: [{ take: 'text', select: 'b' }] }, caseId: NUMBER, messages },
    });
    document.body.innerHTML = '<article class="in"><div class="frame"></div></article>';
    const frame = document.querySelector('.frame') as HTMLElement;
    const inside = document.implementation.createHTMLDocument();
    inside.body.innerHTML = '<p>In the frame</p>';
    Object.defineProperty(frame, 'contentDocument', { value: inside });
    Object.defineProperty(inside, 'defaultView', { value: window });
    const reading = readCase(profile, document, new URL('https://desk.example/'));
    expect(reading.messages).toMatchObject([{ side: 'customer', text: 'In the frame' }]);
  });
});

describe('editors and ways to send', () => {
  test('may be none: a record that is only read', () => {
    const profile = make();
    expect(profile).toMatchObject({ editors: [], send: { controls: [] }, close: {} });
    expect(read(profile, '<b class="name">Ana</b><i class="number">3</i>')).toMatchObject({
      shownName: 'Ana',
      failed: [],
    });
  });

  test('may be each editor’s own, in any of several words, and tell whose words leave', () => {
    const note = {
      select: '#note',
      kind: 'internal',
      send: { controls: [{ select: 'button', says: ['Keep', 'Ablegen'] }] },
    };
    const reply = { select: '#reply', send: { controls: [{ select: '#go' }], keys: ['Ctrl+Enter'] } };
    document.body.innerHTML = `<textarea id="reply"></textarea><button id="go">Go</button>
      <textarea id="note"></textarea><button id="keep">Ablegen</button><button id="other">Other</button>`;
    const seen: unknown[] = [];
    catchAttempts({
      profile: make({ editors: [reply, note] }),
      document,
      signal: stop.signal,
      watched: { of: '', sent: null },
      onAttempt: ({ kind, editorKind, editor }) => seen.push([kind, editorKind, editor?.element.id]),
    });
    const find = (id: string) => document.getElementById(id) as HTMLElement;
    for (const id of ['go', 'keep', 'other']) {
      find(id).dispatchEvent(new Event('pointerdown', { bubbles: true }));
      find(id).click();
    }
    const press = (id: string) => {
      find(id).focus();
      find(id).dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, composed: true }),
      );
    };
    press('reply');
    press('note');
    expect(seen).toEqual([
      ['send', 'reply', 'reply'],
      ['send', 'internal', 'note'],
      ['send', 'reply', 'reply'],
    ]);
  });
});
