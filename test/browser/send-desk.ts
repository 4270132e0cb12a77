import type { Frame, Page } from 'puppeteer-core';
import type { Panel } from './panel.ts';
import { type Served, serveFolder } from './serve-folder.ts';
import { until } from './until.ts';

/** Where the agent writes: a field, editable content, or a frame whose body is editable. */
export const EDITORS = ['plain', 'rich', 'framed'] as const;
export type Editor = (typeof EDITORS)[number];

const BOXES: Record<Editor, string> = {
  plain: '<textarea id="text" rows="6" cols="60"></textarea>',
  rich: '<div id="text" contenteditable="true" style="min-height:6em;border:1px solid"></div>',
  framed:
    '<iframe class="cke_wysiwyg_frame" title="Answer" srcdoc="<body contenteditable=true></body>"></iframe><textarea name="UpdateContent" hidden></textarea>',
};

/** Two desks that a built-in profile reads, the same but for the editor: one of the practice desk's make, one of Request Tracker's. */
const PATHS = { practice: '/practice/ticket.html', framed: '/Ticket/Update.html' };
export const pathOf = (editor: Editor) => (editor === 'framed' ? `${PATHS.framed}?id=4711` : PATHS.practice);
export const SELECTORS = {
  send: '[name=SubmitTicket]',
  status: '#status',
  frame: 'iframe.cke_wysiwyg_frame',
} as const;

const page = (
  editor: Editor,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A desk that sends</title>
  <script src="/send-desk.js" defer></script></head><body data-practice-desk="ticket">
  <div id="header"><h1>#4711: Charged twice</h1></div>
  <p class="requestors"><span class="value"><span class="user"><a id="customer">Jordan Rivera</a></span></span></p><p id="case-id">4711</p><p id="subject">Charged twice</p><p id="state">Open</p>
  <form id="reply" name="TicketUpdate">${BOXES[editor]}
    <select id="status" name="Status"><option>open</option><option value="resolved">Resolved</option></select>
    <input type="checkbox" id="internal" aria-label="Note"><input id="line" aria-label="Copy to"><input id="needed" aria-label="Reference">
    <button id="send" name="SubmitTicket" type="submit">Send</button></form>
  <button id="menu" type="button">Send from a menu</button><button id="macro" type="button">Macro: answer and send</button>
  <button id="undo" type="button">Undo</button><p id="said"></p></body></html>`;

/** How the desk sends; \`mode` says what is different this time. */
const SCRIPT = `
  const find = (id) => document.getElementById(id);
  const frame = document.querySelector('iframe');
  const box = () => (frame ? frame.contentDocument.body : find('text'));
  const read = () => ('value' in box() ? box().value : box().textContent).trim();
  const write = (text) => { if ('value' in box()) box().value = text; else box().textContent = text; };
  const form = find('reply'), store = sessionStorage;
  const desk = (window.desk = { mode: '', box, read, write, sent: () => Number(store.getItem('sent') ?? 0) });
  const id = new URLSearchParams(location.search).get('id');
  if (id) find('case-id').textContent = id;
  let last = '';
  desk.show = (id) => {
    find('case-id').textContent = id;
    history.replaceState(null, '', location.pathname + '?id=' + id);
  };
  const take = () => {
    store.setItem('sent', desk.sent() + 1);
    last = read();
    write('');
    find('status').selectedIndex = 0;
    find('line').value = '';
    if (desk.mode !== 'jump') return;
    find('customer').textContent = 'Amina Diallo';
    desk.show('4800');
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (desk.mode === 'refused') { desk.mode = ''; find('said').textContent = 'Try again.'; return; }
    if (desk.mode === 'server') { store.setItem('kept', read()); location.reload(); return; }
    take();
  });
  find('menu').addEventListener('click', () => form.requestSubmit());
  find('macro').addEventListener('click', () => { write(window.macroText ?? read()); find('send').click(); });
  find('undo').addEventListener('click', () => { store.setItem('sent', desk.sent() - 1); write(last); });
  const onKey = (event) => {
    if (event.key !== 'Enter' || !event.ctrlKey) return;
    event.preventDefault();
    if (desk.mode === 'later') setTimeout(() => form.requestSubmit(), 600);
    else find('send').click();
  };
  const ready = () => {
    box().addEventListener('keydown', onKey);
    const kept = store.getItem('kept');
    if (kept) { write(kept); store.removeItem('kept'); find('said').textContent = 'Not saved.'; }
    document.body.dataset.ready = '';
  };
  if (frame && frame.contentDocument.readyState !== 'complete') frame.addEventListener('load', ready, { once: true });
  else if (frame && !frame.contentDocument.body.isContentEditable) frame.addEventListener('load', ready, { once: true });
  else ready();`;

/** Serves a desk with this editor on an origin of its own. */
export const sendDesk = (editor: Editor): Promise<Served> =>
  serveFolder('public', {
    answer({ url = '/' }, response) {
      const { pathname } = new URL(url, 'http://desk');
      const isPage = pathname === PATHS.practice || pathname === PATHS.framed;
      if (!isPage && pathname !== '/send-desk.js') return false;
      const type = isPage ? 'text/html; charset=utf-8' : 'text/javascript';
      response.writeHead(200, { 'content-type': type }).end(isPage ? page(editor) : SCRIPT);
      return true;
    },
  });

export const isReady = (page: Page) => page.waitForSelector('body[data-ready]');

/** Puts the keyboard's focus into the editor. */
export async function focusEditor(page: Page, editor: Editor): Promise<void> {
  if (editor !== 'framed') return page.focus('#text');
  const frame = await until<Frame | null | undefined>(
    async () => (await page.$(SELECTORS.frame))?.contentFrame(),
    'the editor’s frame',
  );
  await frame.focus('body');
}

type Desk = {
  mode: string;
  show(id: string): void;
  sent(): number;
  read(): string;
  write(text: string): void;
  box(): HTMLElement;
};
const inDesk = <R, A extends unknown[]>(page: Page, work: (desk: Desk, ...args: A) => R, ...args: A) =>
  page.evaluate(
    (source, given) =>
      (new Function(`return (${source})`)() as (desk: unknown, ...args: unknown[]) => R)(
        (window as unknown as { desk: unknown }).desk,
        ...(given as unknown[]),
      ),
    work.toString(),
    args as unknown[],
  ) as Promise<Awaited<R>>;

/** How many replies have left for good. */
export const countSent = (page: Page) => inDesk(page, (desk) => desk.sent());
/** What stands in the editor. */
export const readBox = (page: Page) => inDesk(page, (desk) => desk.read());
/** The desk shows another case of the same customer, without a load; waits until the panel is about it. */
export async function showCase(page: Page, panel: Panel, id: string): Promise<void> {
  await inDesk(page, (desk, next) => desk.show(next), id);
  await panel.says('[data-case]', id);
  // A name that stands beside another case is not believed at once.
  await panel.says('[data-name]', 'Jordan');
}
/** The desk behaves so from now on. */
export const setMode = (page: Page, mode: string) =>
  inDesk(
    page,
    (desk, next) => {
      desk.mode = next;
    },
    mode,
  );
/** The desk itself puts a text into its editor, by one of the ways a script can. */
export const putText = (page: Page, text: string, how: 'value' | 'innerHTML' | 'execCommand') =>
  inDesk(
    page,
    (desk, words, way) => {
      const box = desk.box();
      if (way === 'value') return desk.write(words);
      if (way === 'innerHTML') {
        box.innerHTML = `<p>${words}</p>`;
        return;
      }
      box.focus();
      box.ownerDocument.execCommand('insertText', false, words);
    },
    text,
    how,
  );
