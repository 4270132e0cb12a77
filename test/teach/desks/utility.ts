import { authorOf, type Case, type Desk, esc, ME, sidesOf } from '../desk.ts';

const word = (c: Case) => ({ open: 'Open', pending: 'Snoozed', solved: 'Closed' })[c.status];

/** Utility classes only; the customer is a link to a contact; the first of a run of messages alone names its author. */
export const utility: Desk = {
  name: 'utility',
  address: ({ id }) =>
    `https://box.utility.example/inboxes/team/3/conversation/7f3e${id}-aa12-4c1b-9d20-0c5a${id}ee`,
  html: (
    c,
  ) => `<!doctype html><html lang="en"><head><title>Inbox | Utility</title></head><body class="bg-white text-sm">
<div class="flex h-screen"><div class="w-16 border-r"><img alt="${ME}" title="${ME}" width="24" height="24"></div>
<div class="flex-1 flex flex-col"><div class="flex items-center justify-between border-b px-4 py-2"><div class="font-semibold truncate">${esc(c.subject)}</div><div class="flex gap-2"><span class="rounded bg-green-100 px-2">${word(c)}</span><button class="rounded px-2">Assign</button></div></div>
<div class="flex-1 overflow-auto p-4 space-y-3">${c.messages.map(([by, text, at], i) => `<div class="flex ${by === 'c' ? '' : 'justify-end'}" data-message-uuid="${c.id}-${i}"><div class="max-w-prose">${c.messages[i - 1]?.[0] === by ? '' : by === 'c' ? `<a href="/contacts/${c.id}1" class="text-xs text-muted">${esc(c.name)}</a>` : `<span class="text-xs text-muted">${esc(authorOf(c, by))}</span>`}<div class="rounded-lg p-3 ${{ c: 'border', a: 'bg-secondary', n: 'bg-private' }[by]}">${esc(text)}</div><span class="text-xs">${at.slice(11, 16)}</span></div></div>`).join('')}</div>
<div class="border-t p-4"><div class="tiptap ProseMirror" contenteditable="true" style="min-height:90px"></div><div class="flex justify-between"><div><button class="p-1" aria-label="Bold">B</button></div><button class="rounded bg-primary px-3">Send</button></div></div></div>
<div class="w-72 border-l p-4"><div class="font-medium">${esc(c.name)}</div><a href="mailto:${c.mail}" class="text-muted">${c.mail}</a><div class="mt-4 text-xs">Previous conversations</div><a href="/inboxes/team/3/conversation/old" class="block">Lost my key card</a></div></div></body></html>`,
  truth: (c) => ({
    name: c.name,
    caseIds: [`7f3e${c.id}-aa12-4c1b-9d20-0c5a${c.id}ee`],
    subject: c.subject,
    status: word(c),
    messages: sidesOf(c),
    editor: '.ProseMirror',
    send: '.bg-primary',
  }),
};
