import { authorOf, type Case, type Desk, esc, ME, sidesOf } from '../desk.ts';

const word = (c: Case) => ({ open: 'مفتوحة', pending: 'معلقة', solved: 'مغلقة' })[c.status];

/** Right to left, Arabic labels. */
export const arabic: Desk = {
  name: 'arabic',
  address: ({ id }) => `https://daam.example/tickets/${id}`,
  html: (
    c,
  ) => `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>تذكرة رقم ${c.id} - ${esc(c.subject)}</title></head><body>
<header class="topbar"><span class="logo">دعم</span><div class="account">${ME}</div></header>
<main class="ticket-page"><div class="ticket-head"><h1 class="ticket-title">${esc(c.subject)}</h1><span class="ticket-no">#${c.id}</span></div>
<section class="details"><div class="detail"><span class="detail-label">العميل</span><span class="detail-value">${esc(c.name)}</span></div><div class="detail"><span class="detail-label">البريد الإلكتروني</span><span class="detail-value">${c.mail}</span></div><div class="detail"><span class="detail-label">الحالة</span><span class="detail-value">${word(c)}</span></div><div class="detail"><span class="detail-label">الموظف</span><span class="detail-value">${ME}</span></div></section>
<div class="conversation">${c.messages.map(([by, text, at]) => `<div class="reply ${{ c: 'from-customer', a: 'from-agent', n: 'is-note' }[by]}"><div class="reply-head"><b class="reply-author">${esc(authorOf(c, by))}</b><span class="reply-date">${at.slice(0, 10)}</span></div><div class="reply-body">${esc(text)}</div></div>`).join('')}</div>
<form class="answer"><label for="body">اكتب الرد</label><textarea id="body" name="body" rows="6" cols="60"></textarea><button type="button" class="btn">إلغاء</button><button type="submit" class="btn btn-main">إرسال</button></form></main></body></html>`,
  truth: (c) => ({
    name: c.name,
    caseIds: [c.id],
    subject: c.subject,
    status: word(c),
    messages: sidesOf(c),
    editor: '#body',
    send: '.btn-main',
  }),
};
