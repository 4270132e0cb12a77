import { vi } from 'vitest';
import desk from '../../public/sites/practice-desk.json';
import { siteProfileSchema } from '../../utils/model/site-profile';

export const profile = siteProfileSchema().parse(desk);
export const find = <T extends HTMLElement>(selector: string) => document.querySelector(selector) as T;
const URL_OF_DESK = 'http://127.0.0.1/practice/ticket.html';

/** Shows a case with a reply's form, in a time that stands still. */
export function showReplyPage(): void {
  vi.useFakeTimers();
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(URL_OF_DESK);
  document.body.innerHTML = `<div data-practice-desk="ticket"><b id="customer"></b><b id="case-id">1</b><h1 id="subject">S</h1>
    <i id="state">Open</i><form id="reply" novalidate><textarea id="text"></textarea><input id="line"><input type="checkbox" id="internal">
    <select id="status"><option>Open</option><option>Resolved</option></select>
    <button id="send" type="submit"><b>Send</b></button><button id="resolve" type="button">Resolve</button></form>
    <a id="away" href="/elsewhere">Send later</a></div>`;
  // This test page has no layout: every element counts as shown.
  vi.spyOn(HTMLElement.prototype, 'getClientRects').mockReturnValue([{}] as never);
}

export function leaveReplyPage(): void {
  vi.useRealTimers();
  vi.restoreAllMocks();
}

/** As a person clicks. */
export function click(selector: string): void {
  find(selector).dispatchEvent(new Event('pointerdown', { bubbles: true }));
  find(selector).click();
}

/** As a person writes. */
export function write(text: string): void {
  find('#text').dispatchEvent(new Event('beforeinput', { bubbles: true }));
  find<HTMLTextAreaElement>('#text').value = text;
}
