import { expect } from 'vitest';
import { inBothBrowsers } from '../browser/scenario.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { until } from '../browser/until.ts';

const PEOPLE: Record<string, string> = { '7': 'Ana Lima', '8': 'Bram Visser' };

/** Request Tracker 6, as its templates write it: an avatar before the name, links that swap the body without a load. */
const display = (id: string) => `
  <div id="comp-Ticket-Display"><div id="header"><h1>#${id}: Refund</h1></div>
  <div class="ticket-info-basics"><div class="id"><span class="rt-value">${id}</span></div>
  <div class="status"><span class="rt-value current-value">open</span></div></div>
  <div class="requestors"><div class="rt-value"><span class="user" data-user-id="${id}">
  <a class="rt-user-avatar" href="#"></a><a href="#">${PEOPLE[id]}</a></span></div></div>
  <div class="transaction message"><div class="metadata"><span class="description">
  <span class="user" data-user-id="${id}"><a href="#">${PEOPLE[id]}</a></span> - Ticket created</span></div>
  <div class="messagebody">I am really angry: nobody rang me back.</div></div>
  <a class="next" href="/Ticket/Display.html?id=8">Next</a></div>`;
const update = (id: string) => `
  <div id="header"><h1>Update ticket #${id}: Refund</h1></div>
  <form name="TicketUpdate"><select name="UpdateType"><option value="private">Comments</option>
  <option value="response" selected>Reply</option></select>
  <textarea name="UpdateContent" style="display:none"></textarea>
  <div class="ck-editor__editable" contenteditable="true" style="min-height:80px"><p><br></p></div>
  <input type="submit" name="SubmitTicket" value="Update Ticket"></form>`;
const BOOST = `<script>addEventListener('click', async (event) => {
  const link = event.target.closest('.next');
  if (!link) return;
  event.preventDefault();
  const text = await (await fetch(link.href)).text();
  history.pushState(null, '', link.href);
  document.body.innerHTML = new DOMParser().parseFromString(text, 'text/html').body.innerHTML;
});</script>`;

const desk = await serveFolder('test/e2e', {
  answer: ({ url = '' }, response) => {
    const id = /[?;&]id=(\d+)/.exec(url)?.[1] ?? '7';
    const body = url.startsWith('/Ticket/Update') ? update(id) : url.startsWith('/Ticket/') && display(id);
    if (!body) return false;
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><title>RT</title><head>${BOOST}</head><body hx-boost="true">${body}</body>`);
    return true;
  },
});

inBothBrowsers('newer versions of known desks', (scenario) => {
  scenario(
    'Request Tracker 6: the next ticket without a load, and its editor without a frame',
    async ({ page, panel }) => {
      await page.goto(`${desk.url}/Ticket/Display.html?id=7`);
      await panel.says('[role=region]', 'Ana');
      await page.click('.next');
      await panel.says('[role=region]', 'Bram');
      expect((await panel.texts('[role=region]')).join()).not.toContain('Ana');

      await page.goto(`${desk.url}/Ticket/Update.html?id=8`);
      await panel.says('[role=region]', 'Bram');
      await page.click('.ck-editor__editable');
      await page.keyboard.type('Dear Bram, I am sorry.');
      await panel.find('[data-name-uses="1"]');
      await page.select('[name=UpdateType]', 'private');
      await page.keyboard.press('Tab');
      await until(async () => !(await panel.has('[data-name-uses]')), 'the count to go with a note');
    },
  );
});
