import { authorOf, type Case, type Desk, esc, ME, sidesOf } from '../desk.ts';

const word = (c: Case) => ({ open: 'Active', pending: 'Pending', solved: 'Closed' })[c.status];

/** Newest first, the editor above the thread, the customer in a side bar beside her earlier conversations. */
export const newestFirst: Desk = {
  name: 'newest-first',
  address: ({ id }) => `https://free.newest.example/conversation/${Number(id) - 45_000}?folder_id=12`,
  html: (
    c,
  ) => `<!doctype html><html lang="en"><head><title>#${c.id} ${esc(c.subject)} - Shop</title></head><body data-conversation_id="${Number(c.id) - 45_000}">
<nav class="navbar"><a href="/">Shop</a><a class="nav-user" href="/profile"><span class="nav-user-name">${ME}</span></a></nav>
<div id="conv-layout"><div id="conv-layout-header"><div id="conv-toolbar"><button class="conv-reply" aria-label="Reply"></button><div id="conv-status"><div class="conv-info-val"><span>${word(c)}</span></div></div></div><div id="conv-subject"><div class="conv-subjtext"><span>${esc(c.subject)}</span></div><div class="conv-numnav">#<strong>${c.id}</strong></div></div>
<div class="conv-reply-block"><div class="note-editor"><div class="note-editable" contenteditable="true" style="min-height:120px"></div></div><div class="note-statusbar"><select name="status"><option>Active</option><option>Pending</option><option>Closed</option></select><button class="btn btn-primary btn-reply-submit">Send Reply</button></div></div></div>
<div id="conv-layout-customer"><div class="customer-snippet"><a class="customer-name" href="/customers/${c.id}3/edit">${esc(c.name)}</a><ul class="customer-contacts"><li class="customer-email"><a href="#">${c.mail}</a></li></ul></div><h3>Previous Conversations</h3><ul><li><a href="/conversation/11">Question about delivery</a></li></ul></div>
<div id="conv-layout-main">${[...c.messages]
    .reverse()
    .map(
      ([by, text, at], i) =>
        `<div class="thread thread-type-${{ c: 'customer', a: 'message', n: 'note' }[by]}" id="thread-${c.id}${i}" data-thread_id="${c.id}${i}"><div class="thread-photo"></div><div class="thread-message"><div class="thread-header"><div class="thread-person"><strong>${esc(authorOf(c, by))}</strong> ${by === 'c' ? '' : 'replied'}</div><div class="thread-date" title="${at}">${at.slice(0, 10)}</div></div><div class="thread-body"><div class="thread-content">${esc(text)}</div></div></div></div>`,
    )
    .join('')}</div></div></body></html>`,
  truth: (c) => ({
    name: c.name,
    caseIds: [String(Number(c.id) - 45_000), c.id],
    subject: c.subject,
    status: word(c),
    messages: sidesOf(c).reverse(),
    editor: '.note-editable',
    send: '.btn-reply-submit',
  }),
};
