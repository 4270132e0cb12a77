import { authorOf, type Case, type Desk, esc, ME } from '../desk.ts';

const LONG = 200;
const posts = (c: Case) =>
  Array.from({ length: LONG }, (_, i) => ({
    by: i % 3 === 1 ? ('a' as const) : ('c' as const),
    text: `${c.messages[i % c.messages.length]?.[1]} (${i + 1})`,
    at: new Date(Date.UTC(2026, 9, 1, 8, i * 7)).toISOString(),
  }));

/** A thread of two hundred messages. */
export const longThread: Desk = {
  name: 'long-thread',
  address: ({ id }) => `https://long.example/helpdesk/tickets/${id}`,
  html: (c) => `<!doctype html><html lang="en"><head><title>[${c.ref}] ${esc(c.subject)}</title></head><body>
<nav class="navbar"><a class="navbar-brand" href="/">Long desk</a><ul class="nav"><li><a href="/helpdesk">Tickets</a></li><li><a href="/reports">Reports</a></li><li class="user"><a href="/me">${ME}</a></li></ul></nav>
<div class="page"><div class="col-main"><div class="ticket-header"><h2 class="ticket-subject">${esc(c.subject)}</h2><span class="label label-${c.status}">${{ open: 'open', pending: 'pending', solved: 'solved' }[c.status]}</span></div>
<div id="comments">${posts(c)
    .map(
      ({ by, text, at }, i) =>
        `<div class="comment ${by === 'c' ? 'comment-enduser' : 'comment-agent'}" id="comment-${c.id}-${i}"><div class="comment-meta"><span class="comment-author">${esc(authorOf(c, by))}</span> <time datetime="${at}">${at.slice(5, 16)}</time></div><div class="comment-body">${esc(text)}</div></div>`,
    )
    .join('')}</div>
<div class="editor-wrap"><div id="editor" class="ProseMirror" contenteditable="true" style="min-height:120px;border:1px solid"></div><div class="toolbar"><button class="btn">B</button><button class="btn">I</button><button class="btn btn-default">Discard</button><button class="btn btn-primary">Submit as open</button></div></div></div>
<div class="col-side"><h4>Requested by</h4><p class="requester"><a href="/people/${c.id}7">${esc(c.name)}</a></p><p>${c.mail}</p><h4>Number</h4><p>${c.ref}</p></div></div></body></html>`,
  truth: (c) => ({
    name: c.name,
    caseIds: [c.id, c.ref],
    subject: c.subject,
    status: c.status,
    messages: posts(c).map(({ by }) => (by === 'c' ? 'customer' : 'agent')),
    editor: '#editor',
    send: '.btn-primary',
  }),
};
