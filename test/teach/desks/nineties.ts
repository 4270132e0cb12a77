import { authorOf, type Case, type Desk, esc, ME, sidesOf } from '../desk.ts';

const word = (c: Case) => ({ open: 'Open', pending: 'Pending', solved: 'Closed' })[c.status];

/** Nested tables and font tags; not one class, hardly an id. */
export const nineties: Desk = {
  name: 'nineties',
  address: ({ id }) => `http://nineties.example/cgi-bin/desk.cgi?action=show&job=${id}`,
  html: (c) => `<html><head><title>Job ${c.id}</title></head><body bgcolor="#ffffff">
<table width="100%" bgcolor="#ccccff"><tr><td><font size="5"><b>Service Desk</b></font></td><td align="right">User: ${ME} | <a href="?action=logout">Log out</a></td></tr></table>
<table width="100%"><tr><td valign="top" width="20%"><a href="?action=list">All jobs</a><br><a href="?action=new">New job</a></td><td>
<table border="1" cellpadding="3"><tr><td colspan="4"><font size="4"><b>Job ${c.id} - ${esc(c.subject)}</b></font></td></tr>
<tr><td><b>Customer:</b></td><td>${esc(c.name)}</td><td><b>State:</b></td><td>${word(c)}</td></tr>
<tr><td><b>Mail:</b></td><td>${c.mail}</td><td><b>Technician:</b></td><td>${ME}</td></tr>
<tr><td><b>Summary:</b></td><td colspan="3">${esc(c.subject)}</td></tr></table><br>
<table border="1" width="100%">${c.messages.map(([by, text, at]) => `<tr bgcolor="${{ c: '#ffffdd', a: '#ddffdd', n: '#eeeeee' }[by]}"><td><b>${esc(authorOf(c, by))}</b> ${by === 'n' ? '(internal) ' : ''}on ${at.slice(0, 10)} ${at.slice(11, 16)}<hr>${esc(text)}</td></tr>`).join('')}</table>
<form method="post"><input type="hidden" name="job" value="${c.id}"><b>Answer:</b><br><textarea name="answer" rows="6" cols="70"></textarea><br><input type="checkbox" name="internal"> internal only <input type="submit" name="go" value="Submit answer"></form>
</td></tr></table></body></html>`,
  truth: (c) => ({
    name: c.name,
    caseIds: [c.id],
    subject: c.subject,
    status: word(c),
    messages: sidesOf(c),
    editor: 'textarea[name=answer]',
    send: 'input[name=go]',
  }),
};
