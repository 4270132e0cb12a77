import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import openmrs from '../../public/sites/openmrs-3.json';
import redmine from '../../public/sites/redmine-5.json';
import tracker from '../../public/sites/request-tracker-5.json';
import { readCase } from '../../utils/desk/read-case';
import { type SiteProfile, siteProfileSchema } from '../../utils/model/site-profile';

const profile = (json: unknown) => siteProfileSchema().parse(json);
const read = (json: unknown, url: string, html: string) => {
  document.body.innerHTML = html;
  return readCase(profile(json), document, new URL(url));
};

const user = (id: number, shown: string) => `<span class="user" data-user-id="${id}"><a>${shown}</a></span>`;
const message = (author: string, what: string, body: string) => `
  <div class="transaction message"><div class="metadata"><span class="date">Sun&nbsp;Nov&nbsp;22&nbsp;15:26:02&nbsp;2026</span>
  <span class="description">${author} - ${what}</span></div><div class="messagebody">${body}</div></div>`;
const ticket = (requestor: string) => `
  <div id="header"><h1>#7: Refund: still missing</h1></div>
  <div class="ticket-info-basics"><div class="id"><span class="value">7</span></div>
  <div class="status"><span class="value"><span class="current-value">open</span></span></div></div>
  <div class="requestors"><div class="value">${requestor}</div></div>`;
const DISPLAY = 'https://rt.example/Ticket/Display.html?id=7';

describe('Request Tracker’s shape', () => {
  const ana = user(9, 'Ana Lima &lt;ana@example.org&gt;');

  test('customer, id, subject, status and whose message each is', () => {
    const reading = read(
      tracker,
      DISPLAY,
      ticket(ana) +
        message(ana, 'Ticket created', 'Hello,<br>where is my refund?') +
        message(user(3, 'alice (Alice Agent)'), 'Correspondence added', 'I am looking.') +
        message(user(3, 'alice (Alice Agent)'), 'Comments added', 'Ask billing.') +
        '<div class="transaction other"><div class="messagebody">Outgoing email recorded</div></div>',
    );
    expect(reading).toMatchObject({
      shownName: 'Ana Lima',
      caseId: '7',
      subject: 'Refund: still missing',
      status: 'open',
    });
    expect(reading.messages.map(({ side, text }) => [side, text])).toEqual([
      ['customer', 'Hello,\nwhere is my refund?'],
      ['agent', 'I am looking.'],
    ]);
    expect(reading.messages[0]?.at).toBe(Date.parse('Sun Nov 22 15:26:02 2026'));
    expect(reading.failed).toEqual([]);
  });

  test.each([
    ['Wei &lt;wei@example.org&gt;', 'Wei'],
    ['José Núñez-Álvarez &lt;jose@example.org&gt;', 'José Núñez-Álvarez'],
    ['"O\'Brien, Siobhán" &lt;s@example.org&gt;', "O'Brien, Siobhán"],
    ['wei@example.org', null],
    ['&lt;wei@example.org&gt;', null],
  ])('%s is %s', (shown, name) => {
    const reading = read(
      tracker,
      DISPLAY,
      ticket(user(9, shown)) + message(user(9, shown), 'Ticket created', 'Hi'),
    );
    expect(reading.shownName).toBe(name);
    expect(reading.failed).toEqual([]);
  });

  test('a reply page without name and messages is no failure', () => {
    const html =
      '<div id="header"><h1>Update ticket #7: Refund</h1></div><form name="TicketUpdate"><textarea name="UpdateContent"></textarea></form>';
    const reading = read(tracker, 'https://rt.example/Ticket/Update.html?Action=Respond;id=7', html);
    expect(reading).toMatchObject({
      shownName: null,
      caseId: '7',
      subject: 'Refund',
      messages: [],
      failed: [],
    });
  });

  test('a reader that finds nothing is named with the places it looked in', () => {
    const reading = read(
      tracker,
      DISPLAY,
      '<div class="ticket-info-basics"><div class="id"><span class="value">7</span></div></div>',
    );
    expect(reading.failed.map(({ reader }) => reader)).toEqual(['messages', 'name', 'subject', 'status']);
    expect(reading.failed.find(({ reader }) => reader === 'name')?.selectors).toContain(
      '.requestors :is(.value, .rt-value) .user a:not(.rt-user-avatar)',
    );
  });
});

describe('Request Tracker 6’s shape', () => {
  const person = (id: number, shown: string) =>
    `<span class="user" data-user-id="${id}"><a class="rt-user-avatar" href="/User/Summary.html?id=${id}"><i></i></a>
     <a href="/User/Summary.html?id=${id}">${shown}</a></span>`;
  const page = (id: string, requestor: string, messages: string) => `
    <div id="header"><h1>#${id}: Refund</h1></div>
    <div class="ticket-info-basics"><div class="id"><span class="rt-value">${id}</span></div>
    <div class="status"><span class="rt-value current-value">open</span></div></div>
    <div class="requestors"><div class="rt-value">${requestor}</div></div>${messages}`;
  const ana = person(9, 'Ana Lima &lt;ana@example.org&gt;');

  test('name, number, status and sides, past the picture’s link', () => {
    const thread =
      message(ana, 'Ticket created', 'Where is it?') +
      message(person(3, 'alice'), 'Correspondence added', 'Soon.');
    const reading = read(tracker, DISPLAY, page('7', ana, thread));
    expect(reading).toMatchObject({ shownName: 'Ana Lima', caseId: '7', status: 'open', failed: [] });
    expect(reading.messages.map(({ side }) => side)).toEqual(['customer', 'agent']);
  });
});

describe('Redmine’s shape', () => {
  const issue = (author: string, customer: string | null) => `
    <div id="content"><h2>Support #3</h2><div class="issue details"><div class="subject"><h3>Lost order</h3></div>
    <p class="author">Added by <a class="user">${author}</a></p>
    <div class="attributes"><div class="status attribute"><div class="label">Status:</div><div class="value">New</div></div>
    ${customer === null ? '' : `<div class="string_cf cf_4 attribute"><div class="label"><span>Customer</span>:</div><div class="value">${customer}</div></div>`}</div>
    <div class="description"><div class="wiki"><p>Where is it?</p></div></div></div>
    <div id="history"><div class="journal has-notes"><h4 class="note-header">Updated by <a class="user">Alice Agent</a></h4><div class="wiki"><p>On its way.</p></div></div></div></div>`;
  const URL_3 = 'https://pm.example/redmine/issues/3';
  /** As versions 6.1 and 7.0 write the head of a note. */
  const newer = (html: string) =>
    html.replace(
      /<h4 class="note-header">(.*?)<\/h4>/g,
      '<h4 class="journal-header"><span class="journal-info">$1</span></h4>',
    );

  test('a note’s author is known in versions up to 7', () => {
    for (const html of [issue('Margaret Okafor', null), newer(issue('Margaret Okafor', null))])
      expect(read(redmine, URL_3, html).messages.map(({ side }) => side)).toEqual(['customer', 'agent']);
    const own = newer(issue('Alice Agent', null));
    expect(read(redmine, URL_3, own).messages.map(({ side }) => side)).toEqual(['customer', 'customer']);
  });

  test('the customer field wins over the author, whatever its number', () => {
    const reading = read(redmine, URL_3, issue('Alice Agent', 'Wei'));
    expect(reading).toMatchObject({ shownName: 'Wei', caseId: '3', subject: 'Lost order', status: 'New' });
    expect(reading.messages.map(({ side }) => side)).toEqual(['unknown', 'agent']);
  });

  test('without the field, who added the issue is the customer', () => {
    const reading = read(redmine, URL_3, issue('Margaret Okafor', null));
    expect(reading.shownName).toBe('Margaret Okafor');
    expect(reading.messages.map(({ side }) => side)).toEqual(['customer', 'agent']);
  });

  test('an author is compared without case, accents and spaces', () => {
    const reading = read(redmine, URL_3, issue('Jose  Nunez', 'José Núñez'));
    expect(reading.messages[0]?.side).toBe('customer');
  });
});

test('OpenMRS’s shape: the name from the avatar’s title, never from a search result', () => {
  const reading = read(
    openmrs,
    'https://emr.example/openmrs/spa/patient/11-22/chart/orders',
    `<div aria-label="Avatar for Other Person"><i title="Other Person"></i></div>
     <div data-extension-id="patient-banner"><div aria-label="Avatar for 李 小龙"><i title="李 小龙"></i></div>
     <label for="patient-banner-identifier-100J07">OpenMRS ID</label></div>`,
  );
  expect(reading).toMatchObject({
    shownName: '李 小龙',
    caseId: '100J07',
    phi: true,
    channel: 'person',
    failed: [],
  });
});

describe('a record system that also sends messages', () => {
  /** The visit is a record; the billing page is not, though it shows health data too; nor is the box beside the record. */
  const mixed = {
    ...openmrs,
    pages: [
      { kind: 'case', path: '/billing', has: ['#box'], editorKind: 'reply', playbook: 'billing' },
      { kind: 'case', path: '/visit', has: ['#box'] },
    ],
    editors: [{ select: '#box' }, { select: '#chat', kind: 'reply', playbook: 'it-and-device-support' }],
  };
  const HTML = '<textarea id="box"></textarea><textarea id="chat"></textarea>';
  const at = (page: string) => read(mixed, `https://emr.example/${page}`, HTML);

  test('says what is written on a page and which playbook that has', () => {
    expect(at('billing')).toMatchObject({ phi: true, writes: 'reply', playbook: 'billing' });
    expect(at('visit')).toMatchObject({ phi: true, writes: 'clinical' });
    expect(at('visit')).not.toHaveProperty('playbook');
  });

  test('the editor in use says it before its page', () => {
    vi.spyOn(HTMLElement.prototype, 'getClientRects').mockReturnValue([{}] as never);
    at('visit');
    document.querySelector<HTMLElement>('#chat')?.focus();
    const url = new URL(document.location.href);
    expect(readCase(profile(mixed), document, url)).toMatchObject({
      writes: 'reply',
      playbook: 'it-and-device-support',
    });
    vi.restoreAllMocks();
  });
});

describe('on any page', () => {
  const profiles: SiteProfile[] = [tracker, redmine, openmrs].map(profile);
  const tag = fc.constantFrom(
    'div',
    'span',
    'p',
    'a',
    'h1',
    'h2',
    'ul',
    'li',
    'label',
    'form',
    'select',
    'textarea',
  );
  const hook = fc.constantFrom(
    'class="requestors value user"',
    'class="transaction message"',
    'class="issue details"',
    'class="label"',
    'class="attribute"',
    'id="header"',
    'data-extension-id="patient-banner"',
    'title="x"',
    '',
  );
  const html = fc.array(
    fc.oneof(
      fc.string(),
      fc.tuple(tag, hook, fc.boolean()).map(([t, h, end]) => (end ? `</${t}>` : `<${t} ${h}>`)),
    ),
    { maxLength: 40 },
  );

  test('reading never throws, and the reading is complete', () => {
    fc.assert(
      fc.property(
        html,
        fc.constantFrom(...profiles),
        fc.webUrl({ withQueryParameters: true }),
        (pieces, one, url) => {
          document.body.innerHTML = pieces.join('');
          const reading = readCase(one, document, new URL(url));
          expect(reading.profile).toBe(one.id);
          for (const value of [reading.caseId, reading.shownName, reading.subject, reading.status])
            expect(value === null || value.trim().length > 0).toBe(true);
          expect(reading.messages.every(({ text }) => text.length > 0)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('a profile with selectors nobody can read is a list of failed readers', () => {
    const broken = profile({
      ...redmine,
      readers: {
        name: { try: [{ take: 'text', select: 'div[[' }] },
        caseId: { try: [{ take: 'labelled', select: ':::', label: 'a', says: 'a', value: 'a' }] },
        messages: { groups: [{ item: '((', side: { else: 'unknown' } }] },
      },
    });
    const reading = readCase(broken, document, new URL('https://a.example/'));
    expect(reading.failed.map(({ reader }) => reader).sort()).toEqual(['caseId', 'messages', 'name']);
  });
});
