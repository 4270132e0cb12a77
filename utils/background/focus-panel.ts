import { browser } from '../browser/browser';
import type { Notice } from '../model/notice';

/** The keyboard command: asks the panel of the tab in front to take the focus, or to give it back. */
export async function focusPanel(command: string): Promise<void> {
  if (command !== 'focus-panel') return;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const notice: Notice = { notice: 'changed', what: ['focus'] };
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, notice).catch(() => undefined);
}
