import { authorOf, type Case, type Desk, esc, ME, sidesOf } from '../desk.ts';

const word = (c: Case) => ({ open: 'New', pending: 'Awaiting reply', solved: 'Done' })[c.status];

/** A strict policy with trusted types; test attributes on everything. */
export const strict: Desk = {
  name: 'strict',
  policy:
    "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
  address: ({ id }) => `https://desk.strict.example/w/acme/requests/${id}/thread`,
  html: (
    c,
  ) => `<!doctype html><html lang="en"><head><title>Request ${c.id}</title><style>.e{border:1px solid;min-height:100px;width:500px}</style></head><body>
<header><button data-testid="profile-menu" aria-label="Account of ${ME}">RV</button></header>
<main data-testid="request-view"><p data-testid="breadcrumb"><a href="/w/acme/requests">Requests</a> / <span data-testid="request-key">${c.id}</span></p><h1 data-testid="request-summary">${esc(c.subject)}</h1>
<div data-testid="request-status"><span>Status</span><button data-testid="status-button" aria-haspopup="menu"><span>${word(c)}</span></button></div>
<div data-testid="reporter-field"><span>Reporter</span><div data-testid="reporter-name"><img alt="" width="16" height="16"><span>${esc(c.name)}</span></div></div><div data-testid="assignee-field"><span>Assignee</span><div><span>${ME}</span></div></div>
<div data-testid="comments">${c.messages.map(([by, text, at], i) => `<div data-testid="comment-item-${c.id}${i}" data-author-type="${{ c: 'customer', a: 'agent', n: 'agent' }[by]}" data-visibility="${by === 'n' ? 'internal' : 'public'}"><div data-testid="comment-header"><span data-testid="comment-author">${esc(authorOf(c, by))}</span> <time datetime="${at}">${at.slice(0, 10)}</time>${by === 'n' ? ' <em>Internal note</em>' : ''}</div><div data-testid="comment-body"><p>${esc(text)}</p></div></div>`).join('')}</div>
<div data-testid="composer"><div class="e" data-testid="composer-editor" contenteditable="true" role="textbox" aria-label="Comment"></div><button data-testid="composer-cancel">Cancel</button><button data-testid="composer-submit">Save</button></div></main></body></html>`,
  truth: (c) => ({
    name: c.name,
    caseIds: [c.id],
    subject: c.subject,
    status: word(c),
    messages: sidesOf(c),
    editor: '[data-testid=composer-editor]',
    send: '[data-testid=composer-submit]',
  }),
};
