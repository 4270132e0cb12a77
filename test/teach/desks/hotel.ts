import { type Case, type Desk, esc, ME, sidesOf } from '../desk.ts';

const word = (c: Case) => ({ open: 'Awaiting us', pending: 'Awaiting guest', solved: 'Settled' })[c.status];

/** A hotel's own words: guest, folio, concern, the house. */
export const hotel: Desk = {
  name: 'hotel',
  address: ({ ref }) => `https://house.hotel.example/front/folio/${ref}`,
  html: (c) => `<!doctype html><html lang="en"><head><title>Folio ${c.ref} — The Grand</title></head><body>
<header class="mast"><b>The Grand</b><span>On duty: ${ME}</span></header>
<section class="folio"><div class="line"><span>Guest</span><strong>${esc(c.name)}</strong></div><div class="line"><span>Folio</span><strong>${c.ref}</strong></div><div class="line"><span>Room</span><strong>${c.id.slice(0, 3)}</strong></div><div class="line"><span>Concern</span><strong>${esc(c.subject)}</strong></div><div class="line"><span>Stands</span><strong>${word(c)}</strong></div></section>
<section class="talk">${c.messages.map(([by, text, at]) => `<blockquote class="${{ c: 'from-guest', a: 'from-house', n: 'house-only' }[by]}"><p>${esc(text)}</p><footer>${by === 'c' ? esc(c.name) : ME}, <time datetime="${at}">${at.slice(11, 16)}</time></footer></blockquote>`).join('')}</section>
<section class="pen"><p id="pen-label">Write to the guest</p><div contenteditable="true" aria-labelledby="pen-label" style="min-height:100px;border:1px solid"></div><a href="#" role="button" class="slip">Slip under the door</a><a href="#" role="button" class="toss">Throw away</a></section></body></html>`,
  truth: (c) => ({
    name: c.name,
    caseIds: [c.ref],
    subject: c.subject,
    status: word(c),
    messages: sidesOf(c),
    editor: '[contenteditable]',
    send: '.slip',
  }),
};
