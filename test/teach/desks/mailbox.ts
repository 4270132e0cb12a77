import { authorOf, type Desk, esc, ME, sidesOf } from '../desk.ts';

/** A shared mailbox: the thread, and a compose window apart from it. */
export const mailbox: Desk = {
  name: 'mailbox',
  address: ({ id }) => `https://mail.mailbox.example/u/0/#inbox/${id}f3c9a1`,
  html: (
    c,
  ) => `<!doctype html><html lang="en"><head><title>${esc(c.subject)} - support@shop.example - Mailbox</title></head><body>
<div role="banner"><input type="text" aria-label="Search mail" placeholder="Search mail" size="60"><a aria-label="Account: ${ME}" href="/account">RV</a></div>
<div role="navigation"><a href="#inbox">Inbox 12</a><a href="#sent">Sent</a></div>
<div role="main"><h2 class="hP" tabindex="-1">${esc(c.subject)}</h2><div role="list">${c.messages
    .filter(([by]) => by !== 'n')
    .map(
      ([by, text, at], i) =>
        `<div role="listitem" class="adn" data-message-id="m${c.id}${i}"><h3 class="gE"><span class="gD" email="${by === 'c' ? c.mail : 'support@shop.example'}" name="${esc(authorOf(c, by))}">${esc(authorOf(c, by))}</span> <span class="go">&lt;${by === 'c' ? c.mail : 'support@shop.example'}&gt;</span></h3><span class="g3" title="${at}">${at.slice(0, 10)}</span><div class="ii gt"><div dir="ltr">${esc(text)}</div></div></div>`,
    )
    .join('')}</div></div>
<div role="dialog" aria-label="Reply: ${esc(c.subject)}" style="position:fixed;right:10px;bottom:0;width:420px;background:#fff;border:1px solid"><div>To: <span>${c.mail}</span></div><input name="subjectbox" aria-label="Subject" value="Re: ${esc(c.subject)}"><div class="Am" contenteditable="true" role="textbox" aria-label="Message Body" style="min-height:120px"></div><div class="btC"><div role="button" tabindex="0" class="T-I aoO">Send</div><div role="button" tabindex="0" aria-label="Discard draft">🗑</div></div></div></body></html>`,
  truth: (c) => ({
    name: c.name,
    caseIds: [`${c.id}f3c9a1`],
    subject: c.subject,
    status: null,
    messages: sidesOf(c),
    editor: '.Am',
    send: '.aoO',
  }),
};
