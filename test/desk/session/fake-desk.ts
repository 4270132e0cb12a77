import { Window } from 'happy-dom';
import { vi } from 'vitest';
import { runSession, type SessionOptions } from '../../../utils/desk/run-session';
import type { PanelView } from '../../../utils/session/panel-state';
import { type FakeBackend, fakeBackend } from './fake-backend';

/** A moment the tests stand still at, epoch ms. */
export const NOW = Date.UTC(2026, 10, 22, 14, 30);

const PAGE = `
  <div id="ticket"><span id="case">20418</span> <span id="name">Ines Moreau</span>
    <div class="message"><i class="customer"></i>I am furious. Nobody answers.</div>
  </div>
  <form><textarea id="reply"></textarea><button type="button" id="send">Send</button>
  <button type="button" id="close">Close</button></form>`;

export type FakeDesk = {
  document: Document;
  backend: FakeBackend;
  /** Clicks on the page that the page itself got to hear. */
  clicks: string[];
  view(): PanelView;
  hosts(): number;
  /** Waits until the panel is drawn so that `fits` holds. */
  until(fits: (view: PanelView) => boolean): Promise<PanelView>;
  type(text: string): void;
  press(id: 'send' | 'close'): void;
  text(id: string, text: string): void;
  stop(): void;
};

/**
 * A desk page in a window of its own (as the practice desk's frame is one) with the session running on it. Node's
 * globals have no window or document, so nothing can take another page's by mistake.
 */
export async function fakeDesk(
  prepare: (desk: { backend: FakeBackend; document: Document }) => void = () => {},
): Promise<FakeDesk> {
  const window = new Window({ url: 'https://desk.example/ticket/20418' });
  const document = window.document as unknown as Document;
  document.body.innerHTML = PAGE;
  // Happy DOM lays nothing out and has no editing commands.
  (window.Element.prototype as unknown as Element).getClientRects = () => [{}] as unknown as DOMRectList;
  document.execCommand = (command, _, text = '') => {
    const field = document.activeElement as HTMLTextAreaElement;
    if (command !== 'insertText' || field.id !== 'reply') return false;
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    return true;
  };
  const backend = fakeBackend();
  prepare({ backend, document });
  const clicks: string[] = [];
  for (const id of ['send', 'close'])
    document.getElementById(id)?.addEventListener('click', () => clicks.push(id));
  const stopping = new AbortController();
  let view: PanelView | null = null;
  const options: SessionOptions = {
    document,
    backend,
    words: (key) => key,
    draw: (_, next) => {
      view = next;
    },
    signal: stopping.signal,
    open: true,
    now: () => NOW,
  };
  await runSession(options);
  const hosts = () => document.querySelectorAll('[data-bedside]').length;
  const last = () => {
    if (!view || hosts() === 0) throw new Error('no panel is shown');
    return view;
  };
  return {
    document,
    backend,
    clicks,
    view: last,
    hosts,
    until: (fits) =>
      vi.waitFor(
        () => {
          const now = last();
          if (!fits(now)) throw new Error(`not yet: ${JSON.stringify(now.state)}`);
          return now;
        },
        { timeout: 4000, interval: 20 },
      ),
    type(text) {
      const field = document.getElementById('reply') as HTMLTextAreaElement;
      field.value = text;
      field.dispatchEvent(new window.Event('input', { bubbles: true }) as unknown as Event);
    },
    press(id) {
      const button = document.getElementById(id);
      button?.dispatchEvent(new window.Event('pointerdown', { bubbles: true }) as unknown as Event);
      button?.click();
    },
    text(id, text) {
      const element = document.getElementById(id);
      if (element) element.textContent = text;
    },
    stop: () => stopping.abort(),
  };
}
