import { type Desk, esc, ME, sidesOf } from '../desk.ts';

const WAITING = ['Bettina Frey', 'Oskar Lund', 'Fatima Zahra', 'Tom Baker'];

/** A chat with several conversations in a list; bubbles without authors, by side; a hash route. */
export const liveChat: Desk = {
  name: 'live-chat',
  address: ({ id }) => `https://chat.live.example/console#/chats/active/${id}`,
  html: (
    c,
  ) => `<!doctype html><html lang="en"><head><title>(2) Live console</title><style>.app{display:flex}.chat-list{width:180px}.bubbles{display:flex;flex-direction:column}.bubble--visitor{align-self:flex-start}.bubble--operator{align-self:flex-end}</style></head><body>
<div class="app"><div class="chat-list">${WAITING.map((w, i) => `<div class="chat-list__item"><span class="chat-list__name">${w}</span><span class="chat-list__last">Hello? Is anybody there?</span><span class="chat-list__time">1${i}:0${i}</span></div>`).join('')}<div class="chat-list__item chat-list__item--active"><span class="chat-list__name">${esc(c.name)}</span><span class="chat-list__last">${esc(c.messages.at(-1)?.[1].slice(0, 24) ?? '')}…</span><span class="chat-list__time">15:22</span></div></div>
<div class="chat"><div class="chat__header"><span class="chat__visitor">${esc(c.name)}</span><span class="chat__id">Chat ${c.id}</span><button class="chat__end">End chat</button></div>
<div class="bubbles" role="log">${c.messages
    .filter(([by]) => by !== 'n')
    .map(
      ([by, text, at]) =>
        `<div class="bubble bubble--${by === 'c' ? 'visitor' : 'operator'}"><div class="bubble__text">${esc(text)}</div><div class="bubble__time">${at.slice(11, 16)}</div></div>`,
    )
    .join('')}</div>
<div class="chat__input"><textarea placeholder="Type your message…" rows="2" cols="50"></textarea><button class="chat__send" aria-label="Send message">➤</button></div></div>
<div class="visitor-panel"><h3>Visitor</h3><div class="visitor-row"><label>Name</label><span>${esc(c.name)}</span></div><div class="visitor-row"><label>Email</label><span>${c.mail}</span></div><div class="visitor-row"><label>Operator</label><span>${ME}</span></div></div></div></body></html>`,
  truth: (c) => ({
    name: c.name,
    caseIds: [c.id],
    subject: null,
    status: null,
    messages: sidesOf(c),
    editor: '.chat__input textarea',
    send: '.chat__send',
  }),
};
