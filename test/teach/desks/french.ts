import { authorOf, type Case, type Desk, esc, ME, sidesOf } from '../desk.ts';

const word = (c: Case) => ({ open: 'Ouvert', pending: 'En attente', solved: 'Résolu' })[c.status];

/** French, a rich editor in a frame, the customer in a card with a role under the name. */
export const french: Desk = {
  name: 'french',
  address: ({ id }) => `https://aide.french.example/fr/demandes/voir/${id}`,
  html: (
    c,
  ) => `<!doctype html><html lang="fr"><head><title>Demande n° ${c.id} : ${esc(c.subject)}</title></head><body>
<header><nav><a href="/fr">Accueil</a><a href="/fr/demandes">Demandes</a></nav><div id="compte">Bonjour ${ME}</div></header>
<article class="demande"><header><h1>Demande n° ${c.id} : ${esc(c.subject)}</h1><p class="etat">État : <b>${word(c)}</b></p></header>
<aside class="fiche"><h2>Client</h2><p class="nom">${esc(c.name)}</p><p class="courriel"><a href="mailto:${c.mail}">${c.mail}</a></p></aside>
<div class="fil">${c.messages.map(([by, text, at]) => `<div class="${{ c: 'msg msg-client', a: 'msg msg-agent', n: 'msg msg-interne' }[by]}"><div class="qui">${esc(authorOf(c, by))} <span>le ${at.slice(8, 10)}/${at.slice(5, 7)}/2026 à ${at.slice(11, 16)}</span></div><div class="corps"><p>${esc(text)}</p></div></div>`).join('')}</div>
<form><label>Votre réponse</label><textarea id="message" name="message" style="display:none"></textarea><iframe id="message_ifr" style="width:90%;height:160px" srcdoc="${esc('<!doctype html><html><body id="tinymce" contenteditable="true"><p><br></p></body></html>')}"></iframe><button type="submit" class="envoyer">Envoyer la réponse</button><button type="button">Annuler</button></form></article></body></html>`,
  truth: (c) => ({
    name: c.name,
    caseIds: [c.id],
    subject: c.subject,
    status: word(c),
    messages: sidesOf(c),
    editor: '#message_ifr >>> body',
    send: '.envoyer',
  }),
};
