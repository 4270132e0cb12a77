import { authorOf, type Case, type Desk, esc, ME, sidesOf } from '../desk.ts';

const shadow = (html: string) => `<template shadowrootmode="open">${html}</template>`;
const state = (c: Case) => ({ open: 'Open', pending: 'On hold', solved: 'Closed' })[c.status];

/** Everything stands in open shadow roots of web components. */
export const components: Desk = {
  name: 'components',
  address: ({ ref }) => `https://care.components.example/case/${ref}`,
  html: (c) => `<!doctype html><html lang="en"><head><title>${c.ref} - Care</title></head><body>
<care-app>${shadow(`<style>:host{display:block}</style><care-bar>${shadow(`<span class="product">Care</span><span class="me" title="Signed in">${ME}</span>`)}</care-bar>
<care-case case-id="${c.ref}">${shadow(`<header><span part="ref" class="ref">${c.ref}</span><h1 class="title">${esc(c.subject)}</h1><care-badge>${shadow(`<span class="badge">${state(c)}</span>`)}</care-badge></header>
<care-person>${shadow(`<h3>Contact</h3><div class="person-name">${esc(c.name)}</div><a class="person-mail" href="mailto:${c.mail}">${c.mail}</a>`)}</care-person>
<section class="thread">${c.messages.map(([by, text, at]) => `<care-message direction="${{ c: 'inbound', a: 'outbound', n: 'note' }[by]}">${shadow(`<div class="by">${esc(authorOf(c, by))}</div><time datetime="${at}">${at.slice(0, 10)}</time><div class="words">${esc(text)}</div>`)}</care-message>`).join('')}</section>
<care-reply>${shadow(`<textarea class="reply-box" aria-label="Reply to customer" rows="6" cols="60"></textarea><div class="actions"><button type="button" class="ghost">Save draft</button><button type="button" class="primary send">Send reply</button></div>`)}</care-reply>`)}</care-case>`)}</care-app></body></html>`,
  truth: (c) => ({
    name: c.name,
    caseIds: [c.ref],
    subject: c.subject,
    status: state(c),
    messages: sidesOf(c),
    editor: 'care-app >>> care-case >>> care-reply >>> textarea',
    send: 'care-app >>> care-case >>> care-reply >>> button.send',
  }),
};
