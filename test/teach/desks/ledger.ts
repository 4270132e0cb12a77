import { authorOf, type Desk, esc, ME, sidesOf } from '../desk.ts';

/** Full loads, a table of properties with headings beside their values, the thread as rows. */
export const ledger: Desk = {
  name: 'ledger',
  address: ({ id }) => `https://ledger.example/staff/ticket.php?tid=${id}&view=full`,
  html: (
    c,
  ) => `<!doctype html><html lang="en"><head><title>Ticket #${c.id}: ${esc(c.subject)} - Ledger</title></head><body>
<div id="top"><a href="/">Ledger</a> <a href="/staff/queue.php">Queue (14)</a> <span class="whoami">Logged in as <b>${ME}</b></span>
<form action="/search"><input type="search" name="q" placeholder="Find tickets"><input type="submit" value="Go"></form></div>
<h2>Ticket #${c.id}: ${esc(c.subject)}</h2>
<table class="props"><tr><th>Requester</th><td><a href="/staff/user.php?u=9${c.id}">${esc(c.name)}</a></td><th>Status</th><td>${{ open: 'Open', pending: 'Pending', solved: 'Solved' }[c.status]}</td></tr>
<tr><th>E-mail</th><td><a href="mailto:${c.mail}">${c.mail}</a></td><th>Assigned to</th><td>${ME}</td></tr>
<tr><th>Subject</th><td>${esc(c.subject)}</td><th>Created</th><td>${c.messages[0]?.[2].slice(0, 16).replace('T', ' ')}</td></tr></table>
<table class="thread" width="100%">${c.messages.map(([by, text, at], i) => `<tr class="post ${{ c: 'client', a: 'staff', n: 'staff private' }[by]}" id="post${c.id}${i}"><td class="who">${esc(authorOf(c, by))}<br><small>${at.slice(0, 16).replace('T', ' ')}</small></td><td class="text">${by === 'n' ? '<i>Private note</i> ' : ''}<p>${esc(text)}</p></td></tr>`).join('')}</table>
<form method="post" action="reply.php"><label for="response">Post a reply</label><br><textarea id="response" name="response" rows="8" cols="80"></textarea><br>
<select name="setstatus"><option>Open</option><option>Pending</option><option>Solved</option></select> <input type="submit" name="post" value="Post Reply"> <input type="reset" value="Reset"></form>
</body></html>`,
  truth: (c) => ({
    name: c.name,
    caseIds: [c.id],
    subject: c.subject,
    status: { open: 'Open', pending: 'Pending', solved: 'Solved' }[c.status],
    messages: sidesOf(c),
    editor: '#response',
    send: 'input[name=post]',
  }),
};
