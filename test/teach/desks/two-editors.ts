import { authorOf, type Case, type Desk, esc, ME, sidesOf } from '../desk.ts';

const word = (c: Case) => ({ open: 'Open', pending: 'On Hold', solved: 'Resolved' })[c.status];

/** A reply form and a hidden form for notes, each with its own send; newest first. */
export const twoEditors: Desk = {
  name: 'two-editors',
  address: ({ id }) => `https://two.example/scp/tickets.php?id=${Number(id) - 40_000}`,
  html: (
    c,
  ) => `<!doctype html><html lang="en"><head><title>Two :: Staff</title><style>.hidden{display:none}</style></head><body>
<div id="header"><p id="info">Welcome, <strong>${ME}</strong>.</p></div>
<div class="flush"><h2><a href="#">Ticket #${c.id}</a></h2></div><div class="title-row"><h3>${esc(c.subject)}</h3></div>
<table class="info"><tbody><tr><th>Status:</th><td>${word(c)}</td></tr><tr><th>Priority:</th><td>Normal</td></tr><tr><th>User:</th><td><a id="user-${c.id}" href="#"><span id="user-${c.id}-name">${esc(c.name)}</span></a></td></tr><tr><th>Email:</th><td><span id="user-${c.id}-email">${c.mail}</span></td></tr><tr><th>Assigned To:</th><td>${ME}</td></tr></tbody></table>
<div id="thread-items">${[...c.messages]
    .reverse()
    .map(
      ([by, text, at]) =>
        `<div class="thread-entry ${{ c: 'message', a: 'response', n: 'note' }[by]} avatar"><div class="header"><b>${esc(authorOf(c, by))}</b> posted <time datetime="${at}">${at.slice(0, 10)}</time></div><div class="thread-body"><div>${esc(text)}</div></div></div>`,
    )
    .join('')}</div>
<ul class="tabs"><li class="active"><a href="#reply">Post Reply</a></li><li><a href="#note">Post Internal Note</a></li></ul>
<form id="note" class="hidden"><textarea name="note" rows="9" cols="80"></textarea><input class="save" type="submit" value="Post Note"></form>
<form id="reply"><textarea name="response" rows="9" cols="80" placeholder="Start writing your response here"></textarea><select name="reply_status_id"><option>Open (current)</option><option>Resolved</option><option>Closed</option></select><input class="save" type="submit" value="Post Reply"><input type="reset" value="Reset"></form></body></html>`,
  truth: (c) => ({
    name: c.name,
    caseIds: [String(Number(c.id) - 40_000), c.id],
    subject: c.subject,
    status: word(c),
    messages: sidesOf(c).reverse(),
    editor: '#reply textarea',
    send: '#reply .save',
  }),
};
