import type { Frame, Page } from 'puppeteer-core';
import { until } from '../browser/until.ts';
import type { RealDesk, Stored } from './real-desk.ts';
import type { Started } from './start-desk.ts';

type Items<T> = { items: T[] };
type Transaction = { id: string; Type: string };
type Attachment = { TransactionId: string; Content?: string; ContentType: string };

const plain = (html: string) =>
  html
    .replace(/<br\s*\/?>|<\/p>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/&#39;|&rsquo;/g, "'")
    .replace(/&amp;/g, '&');

/** Request Tracker 5: history by XHR, a reply page of its own, the editor in an about:blank frame. */
export function rtDesk({ url, login, password }: Started): RealDesk {
  const authorization = `Basic ${Buffer.from(`${login}:${password}`).toString('base64')}`;
  const ask = async <T>(path: string) => {
    const answer = await fetch(`${url}/REST/2.0/${path}`, { headers: { authorization } });
    if (!answer.ok) throw new Error(`RT: ${path}: ${answer.status}`);
    return (await answer.json()) as T;
  };
  return {
    url,
    newCase: async (from, subject, text) => {
      const unique = `${subject} ${Date.now().toString(36)}`;
      const form = new FormData();
      const mail = [
        `From: ${from.name} <${from.mail}>`,
        'To: support@helpdesk.example',
        `Subject: ${unique}`,
        '',
        text,
        '',
      ];
      for (const [key, value] of Object.entries({
        SessionType: 'REST',
        queue: 'General',
        action: 'correspond',
        message: mail.join('\n'),
      }))
        form.set(key, value);
      await fetch(`${url}/REST/1.0/NoAuth/mail-gateway`, { method: 'POST', body: form });
      const query = encodeURIComponent(`Subject = '${unique}'`);
      const { items } = await ask<Items<{ id: string }>>(`tickets?query=${query}`);
      if (!items[0]) throw new Error(`RT made no ticket "${unique}"`);
      return items[0].id;
    },
    caseUrl: (id) => `${url}/Ticket/Display.html?id=${id}`,
    logIn: async (page) => {
      await page.goto(`${url}/`);
      // Read again where the page goes on to another by itself.
      const first = await until(
        () => page.$eval('input[name=user], #preferences-logout', (each) => each.tagName),
        "RT's first page",
      );
      if (first !== 'INPUT') return;
      await page.type('input[name=user]', login);
      await page.type('input[name=pass]', password);
      await Promise.all([page.waitForNavigation(), page.click('input[type=submit]')]);
    },
    openReply: async (page) => {
      const link = await page.waitForSelector('#page-actions-reply');
      const address = await link?.evaluate((each) => (each as HTMLAnchorElement).href);
      await page.goto(address ?? '');
      await editorFrame(page);
    },
    write: async (page, text) => {
      await (await editorFrame(page)).focus('body');
      await page.keyboard.down('Control');
      await page.keyboard.press('End');
      await page.keyboard.up('Control');
      await page.keyboard.type(text);
    },
    draft: async (page) => plain(await (await editorFrame(page)).$eval('body', (body) => body.innerHTML)),
    send: async (page) => {
      await Promise.all([page.waitForNavigation(), page.click('[name=SubmitTicket]')]);
    },
    stored: async (id) => {
      const { items } = await ask<Items<Transaction>>(`ticket/${id}/history?fields=Type&per_page=100`);
      const { items: files } = await ask<Items<Attachment>>(
        `ticket/${id}/attachments?fields=Content,ContentType,TransactionId&per_page=100`,
      );
      return items
        .filter(({ Type }) => ['Create', 'Correspond', 'Comment'].includes(Type))
        .map(({ id: transaction, Type }): Stored => {
          const own = files.filter((file) => file.TransactionId === transaction && file.Content);
          const best = own.find(({ ContentType }) => ContentType === 'text/html') ?? own[0];
          return { text: plain(best?.Content ?? ''), toCustomer: Type !== 'Comment' };
        });
    },
    status: async (id) => (await ask<{ Status: string }>(`ticket/${id}`)).Status,
  };
}

/** CKEditor 4's frame once it takes text. */
export function editorFrame(page: Page): Promise<Frame> {
  return until(async () => {
    const frame = await (await page.$('iframe.cke_wysiwyg_frame'))?.contentFrame();
    return (await frame?.$('body[contenteditable=true]')) ? frame : null;
  }, "RT's editor");
}
