import { authorOf, type Case, type Desk, esc, ME, sidesOf } from '../desk.ts';

const word = (c: Case) => ({ open: 'To do', pending: 'Waiting', solved: 'Done' })[c.status];
const CARDS = ['Broken zip on a jacket', 'Invoice twice', 'Gift card not valid', 'Wrong colour'];

/** A board with the case in a drawer over it; other cases lie behind. */
export const drawer: Desk = {
  name: 'drawer',
  address: ({ ref }) => `https://board.drawer.example/b/support?card=${ref}`,
  html: (c) => `<!doctype html><html lang="en"><head><title>Support board</title></head><body>
<div class="board"><h1>Support</h1><span class="viewer">${ME}</span>${CARDS.map((s, i) => `<div class="tile"><a href="?card=A-770${i}">A-770${i}</a><p>${s}</p><small>Lena Haas</small></div>`).join('')}</div>
<div role="dialog" aria-modal="true" aria-labelledby="dt" style="position:fixed;right:0;top:0;width:520px;height:100%;overflow:auto;background:#fff"><div class="dr-top"><span class="dr-ref">${c.ref}</span><button aria-label="Close panel">×</button></div><h2 id="dt">${esc(c.subject)}</h2>
<ul class="meta"><li><em>Raised by</em> <span>${esc(c.name)}</span></li><li><em>Stage</em> <span>${word(c)}</span></li><li><em>Handled by</em> <span>${ME}</span></li></ul>
<div class="feed">${c.messages.map(([by, text, at]) => `<div class="feed-row" data-source="${{ c: 'email', a: 'member', n: 'member' }[by]}" data-public="${by !== 'n'}"><div class="feed-who">${esc(authorOf(c, by))}<i>${at.slice(0, 10)}</i></div><div class="feed-text">${esc(text)}</div></div>`).join('')}</div>
<div class="feed-new"><textarea aria-label="Write to the customer" rows="4" cols="50"></textarea><button>Send mail</button></div></div></body></html>`,
  truth: (c) => ({
    name: c.name,
    caseIds: [c.ref],
    subject: c.subject,
    status: word(c),
    messages: sidesOf(c),
    editor: '.feed-new textarea',
    send: '.feed-new button',
  }),
};
