import { authorOf, type Desk, esc, ME, sidesOf } from '../desk.ts';

/** A forum: who opened the topic is the customer; no other field names her. */
export const forum: Desk = {
  name: 'forum',
  address: ({ id, subject }) =>
    `https://talk.forum.example/t/${subject.toLowerCase().replace(/[^a-z0-9]+/g, '-')}/${id}`,
  html: (
    c,
  ) => `<!doctype html><html lang="en"><head><title>${esc(c.subject)} - Support - Forum</title></head><body>
<header class="d-header"><a href="/">Forum</a><button id="current-user" aria-label="Notifications and account"><img alt="" title="${ME}" width="20" height="20"></button></header>
<div id="topic-title"><h1 data-topic-id="${c.id}"><a class="fancy-title">${esc(c.subject)}</a></h1><a class="badge-category" href="/c/support">Support</a></div>
<div class="post-stream">${c.messages
    .filter(([by]) => by !== 'n')
    .map(
      ([by, text, at], i) =>
        `<div class="topic-post"><article id="post_${i + 1}" data-user-id="${by === 'c' ? c.id : 1}"><div class="topic-meta-data"><div class="names"><span class="username"><a data-user-card="u${i}" href="/u/x">${esc(authorOf(c, by))}</a></span>${by === 'a' ? '<span class="user-title">staff</span>' : ''}</div><span class="post-date" title="${at}">${at.slice(5, 10)}</span></div><div class="cooked"><p>${esc(text)}</p></div><nav class="post-controls"><button>Like</button><button>Share</button></nav></article></div>`,
    )
    .join('')}</div>
<div id="reply-control" class="open"><div class="reply-to">Reply to topic</div><textarea class="d-editor-input" aria-label="Type here" rows="6" cols="60"></textarea><div class="save-or-cancel"><button class="btn btn-primary create">Reply</button><button class="btn cancel">Cancel</button></div></div>
<div class="suggested"><h3>Suggested Topics</h3><a href="/t/how-to/1">How to return a parcel</a><a href="/t/why/2">Why is my order late?</a></div></body></html>`,
  truth: (c) => ({
    name: c.name,
    caseIds: [c.id],
    subject: c.subject,
    status: null,
    messages: sidesOf(c),
    editor: '.d-editor-input',
    send: '.create',
  }),
};
