import { authorOf, type Case, type Desk, esc, ME, sidesOf } from '../desk.ts';

const word = (c: Case) => ({ open: 'Offen', pending: 'Wartet auf Kunde', solved: 'Erledigt' })[c.status];

/** German labels in lists of terms. */
export const german: Desk = {
  name: 'german',
  address: ({ id }) => `https://vorgang.example/hilfe/vorgaenge/${id}/bearbeiten`,
  html: (c) => `<!doctype html><html lang="de"><head><title>Vorgang ${c.id}</title></head><body>
<div class="kopf"><a href="/">Hilfezentrale</a><span class="angemeldet">Angemeldet: ${ME}</span><a href="/abmelden">Abmelden</a></div>
<div class="inhalt"><h1>Vorgang Nr. ${c.id}</h1><h2 class="betreff">${esc(c.subject)}</h2>
<dl class="angaben"><dt>Anfragende Person</dt><dd>${esc(c.name)}</dd><dt>E-Mail</dt><dd><a href="mailto:${c.mail}">${c.mail}</a></dd><dt>Zustand</dt><dd>${word(c)}</dd><dt>Bearbeitet von</dt><dd>${ME}</dd><dt>Eingegangen</dt><dd>20.11.2026, 09:12 Uhr</dd></dl>
<div class="verlauf"><h3>Verlauf</h3>${c.messages.map(([by, text, at]) => `<section class="beitrag ${{ c: 'eingehend', a: 'ausgehend', n: 'vermerk' }[by]}"><h4>${by === 'n' ? 'Interner Vermerk von ' : ''}<span class="verfasser">${esc(authorOf(c, by))}</span></h4><p class="wann">${at.slice(8, 10)}.${at.slice(5, 7)}.2026, ${at.slice(11, 16)} Uhr</p><div class="wortlaut">${esc(text)}</div></section>`).join('')}</div>
<form class="antworten"><label for="antwort">Antwort an die anfragende Person</label><textarea id="antwort" rows="7" cols="60"></textarea><div><button type="button">Verwerfen</button> <button type="button" class="los">Absenden</button> <button type="button">Absenden und schließen</button></div></form></div></body></html>`,
  truth: (c) => ({
    name: c.name,
    caseIds: [c.id],
    subject: c.subject,
    status: word(c),
    messages: sidesOf(c),
    editor: '#antwort',
    send: '.los',
  }),
};
