import { browser } from 'wxt/browser';
import { onNotice } from '../browser/on-notice';
import { send } from '../messages/send';
import { claimPage } from './claim-page';
import { detectCase } from './detect-case';
import { viewSize } from './overlay/view-size';
import { openDoor } from './panel-door';

/** A background that was ended while it answered, or a page that was put away meanwhile, asks again so much later, ms. */
const AGAIN = [1000, 5000, 30_000];

const isAlive = () => Boolean(browser.runtime?.id);

/**
 * Waits on a granted page, in its top frame, until that shows a case; then asks for the panel's script, once, and is done.
 * When the extension behind it is gone it gives up without a word.
 */
export function runDetector(): void {
  if (window.top !== window) return;
  const signal = claimPage(isAlive);
  if (!signal) return;
  const waiting = new AbortController();
  let run = new AbortController();

  const begin = async () => {
    run.abort();
    run = new AbortController();
    const ended = AbortSignal.any([signal, run.signal]);
    const answer = await insist(
      () => send('detect.signs', {}),
      () => !ended.aborted,
    );
    if (answer) detectCase({ signs: answer.signs, document, signal: ended, onCase: enter });
  };
  const enter = (profile: string) => {
    waiting.abort();
    const entry = insist(
      () => send('detect.enter', { profile, view: viewSize(document) }),
      () => !signal.aborted,
    );
    openDoor({ profile, signal, entry });
  };

  const isWaiting = AbortSignal.any([signal, waiting.signal]);
  const stopNotices = onNotice((what) => {
    if (what.includes('sites') || what.includes('quiet')) void begin();
  });
  isWaiting.addEventListener('abort', stopNotices);
  // Come back as it was left: the tab has shown another page meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => persisted && void begin(), { signal: isWaiting });
  void begin();
}

/** Asks, and asks again a few times as long as it is `wanted`. Returns the answer, or null when none came. */
async function insist<T>(ask: () => Promise<T>, isWanted: () => boolean): Promise<T | null> {
  for (const wait of [...AGAIN, 0]) {
    if (!isWanted() || !isAlive()) return null;
    try {
      const answer = await ask();
      return isWanted() ? answer : null;
    } catch {
      await new Promise((next) => setTimeout(next, wait));
    }
  }
  return null;
}
