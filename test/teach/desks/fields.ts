import { authorOf, type Desk, esc, ME, sidesOf } from '../desk.ts';

const OPTIONS = { open: 'Assigned', pending: 'Pending user', solved: 'Fulfilled' };

/** Everything of the case stands in fields' values; the log is a list with a kind per entry. */
export const fields: Desk = {
  name: 'fields',
  address: ({ id }) => `https://service.fields.example/app/request/SR-${id}`,
  html: (c) => `<!doctype html><html lang="en"><head><title>SR-${c.id} ${esc(c.subject)}</title></head><body>
<div class="app-bar"><span class="app-name">Service</span><div class="user-menu" title="${ME}">RV</div></div>
<form class="form-page" data-doctype="Request"><h3 class="form-title">SR-${c.id}</h3>
<div class="control" data-field="contact_name"><label>Contact</label><input name="contact_name" value="${esc(c.name)}"></div>
<div class="control" data-field="contact_mail"><label>Contact email</label><input name="contact_mail" type="email" value="${c.mail}"></div>
<div class="control" data-field="title"><label>Title</label><input name="title" size="50" value="${esc(c.subject)}"></div>
<div class="control" data-field="status"><label>Status</label><select name="status">${Object.entries(OPTIONS)
    .map(([key, word]) => `<option ${key === c.status ? 'selected' : ''}>${word}</option>`)
    .join('')}</select></div>
<div class="control" data-field="owner"><label>Agent</label><input name="owner" value="${ME}"></div></form>
<div class="timeline">${c.messages.map(([by, text, at]) => `<div class="timeline-item" data-kind="${{ c: 'received', a: 'sent', n: 'comment' }[by]}" data-at="${at}"><div class="timeline-head"><span class="timeline-who">${esc(authorOf(c, by))}</span><span class="timeline-when">${at.slice(0, 10)}</span></div><div class="timeline-content"><p>${esc(text)}</p></div></div>`).join('')}</div>
<div class="compose"><div class="compose-head">New email</div><div class="ql-editor" contenteditable="true" data-placeholder="Write an email" style="min-height:100px"></div><div class="compose-foot"><button class="btn-discard">Discard</button><button class="btn-send">Send email</button></div></div></body></html>`,
  truth: (c) => ({
    name: c.name,
    caseIds: [`SR-${c.id}`, c.id],
    subject: c.subject,
    status: OPTIONS[c.status],
    messages: sidesOf(c),
    editor: '.ql-editor',
    send: '.btn-send',
  }),
};
