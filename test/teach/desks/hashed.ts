import { authorOf, type Case, type Desk, esc, ME, sidesOf } from '../desk.ts';

/** A class name as a bundler writes it; another with each release. */
const k = (word: string) =>
  `_${[...word].reduce((n, c) => (n * 31 + c.charCodeAt(0)) % 99991, 7).toString(36)}x`;
const OTHERS = ['Bettina Frey', 'Oskar Lund', 'Fatima Zahra'];
const label = (c: Case) => ({ open: 'Open', pending: 'Waiting', solved: 'Resolved' })[c.status];

/** A single-page desk whose class names say nothing; roles and labels do. */
export const hashed: Desk = {
  name: 'hashed',
  address: ({ id }) => `https://app.hashed.example/inbox/mine/conversation/${id}`,
  html: (c) => `<!doctype html><html lang="en"><head><title>${esc(c.subject)} · Hashed</title><style>
.${k('app')}{display:grid;grid-template-columns:200px 1fr 260px}.${k('box')}{min-height:90px;border:1px solid}</style></head><body><div id="root"><div class="${k('app')}">
<nav class="${k('nav')}" aria-label="Conversations"><ul>${OTHERS.map((o, i) => `<li class="${k('row')}"><a href="/inbox/mine/conversation/4900${i}"><span>${o}</span><span>Where is my order?</span></a></li>`).join('')}<li class="${k('row')} ${k('on')}" aria-current="true"><a href="/inbox/mine/conversation/${c.id}"><span>${esc(c.name)}</span><span>${esc(c.subject)}</span></a></li></ul></nav>
<main class="${k('main')}"><header class="${k('head')}"><h1 class="${k('h')}">${esc(c.subject)}</h1><span role="status" class="${k('st')}">${label(c)}</span><button aria-label="Resolve conversation" class="${k('b')}">✓</button></header>
<ol class="${k('list')}" aria-label="Messages">${c.messages.map(([by, text, at]) => `<li class="${k('msg')} ${k(by)}" ${by === 'n' ? 'data-internal="true"' : ''}><article aria-label="${by === 'n' ? 'Note' : 'Message'}"><div class="${k('m')}"><strong class="${k('au')}">${esc(authorOf(c, by))}</strong> <time datetime="${at}">${at.slice(11, 16)}</time></div><div class="${k('bo')}"><p>${esc(text)}</p></div></article></li>`).join('')}</ol>
<section class="${k('comp')}"><div role="tablist"><button role="tab" aria-selected="true">Reply</button><button role="tab" aria-selected="false">Note</button></div><div class="${k('box')}" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Write a reply"></div><div class="${k('bar')}"><button aria-label="Attach a file">📎</button><button aria-label="Emoji">☺</button><button class="${k('send')}">Send</button></div></section></main>
<aside class="${k('side')}" aria-label="Customer"><div class="${k('card')}"><span class="${k('av')}" aria-hidden="true">${esc(c.name[0] ?? '')}</span><h2 class="${k('nm')}">${esc(c.name)}</h2><a class="${k('ml')}" href="mailto:${c.mail}">${c.mail}</a></div><dl><dt>City</dt><dd>Ghent</dd><dt>Owner</dt><dd>${ME}</dd></dl></aside></div></div></body></html>`,
  truth: (c) => ({
    name: c.name,
    caseIds: [c.id],
    subject: c.subject,
    status: label(c),
    messages: sidesOf(c),
    editor: '[role=textbox]',
    send: `.${k('send')}`,
  }),
};
