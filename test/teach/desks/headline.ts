import { authorOf, type Case, type Desk, esc, ME, sidesOf } from '../desk.ts';

const word = (c: Case) =>
  ({ open: 'open', pending: 'pending reminder', solved: 'closed successful' })[c.status];

/** The number and the subject share a headline; labels and values are neighbours; notes are told by a mark. */
export const headline: Desk = {
  name: 'headline',
  address: ({ id }) =>
    `https://otr.headline.example/desk/index.pl?Action=AgentTicketZoom;TicketID=${Number(id) - 48_000}`,
  html: (
    c,
  ) => `<!doctype html><html lang="en"><head><title>${c.id}90 - Zoom - Ticket - Headline</title></head><body>
<div id="Header"><div class="UserAvatar"><a href="#" title="Edit your preferences"><span>${ME}</span></a></div></div>
<div class="Headline"><h1>Ticket#2026${c.id} &mdash; ${esc(c.subject)}</h1></div>
<div class="SidebarColumn"><div class="WidgetSimple"><h2>Ticket Information</h2><fieldset class="TableLike"><label>State:</label><p class="Value" title="${word(c)}">${word(c)}</p><label>Priority:</label><p class="Value">3 normal</p><label>Owner:</label><p class="Value">${ME}</p></fieldset></div><div class="WidgetSimple"><h2>Customer Information</h2><fieldset class="TableLike"><label>Name:</label><p class="Value">${esc(c.name)}</p><label>Email:</label><p class="Value"><a href="#">${c.mail}</a></p><label>Open tickets:</label><p class="Value">2</p></fieldset></div></div>
<div id="ArticleItems">${c.messages.map(([by, text, at], i) => `<div class="WidgetArticle ${{ c: 'customer Incoming VisibleForCustomer', a: 'agent Outgoing VisibleForCustomer', n: 'agent Outgoing NotVisibleForCustomer' }[by]}"><div class="ArticleHeader"><h2>#${i + 1} <span>${esc(authorOf(c, by))}</span></h2><span class="Age">${at.slice(0, 10)} ${at.slice(11, 16)}</span></div><div class="ArticleBody">${esc(text)}</div></div>`).join('')}</div>
<form class="Compose"><fieldset class="TableLike"><label for="RichText">Text:</label><div class="Field"><textarea id="RichText" name="Body" rows="12" cols="78"></textarea></div></fieldset><button class="Primary" id="submitRichText" type="submit">Send mail!</button> <a href="#">Undo &amp; close</a></form></body></html>`,
  truth: (c) => ({
    name: c.name,
    caseIds: [String(Number(c.id) - 48_000), `2026${c.id}`],
    subject: c.subject,
    status: word(c),
    messages: sidesOf(c),
    editor: '#RichText',
    send: '#submitRichText',
  }),
};
