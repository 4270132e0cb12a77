import { keepWatch } from '../alarms/keep-watch';
import { notify } from '../browser/notify';
import type { Changed } from '../model/notice';

let isWaiting = false;
let last: Promise<void> = Promise.resolve();

/**
 * After something was saved: tells who shows it, and looks after what time brings (alarms, badge). Whoever saved does not
 * wait for either; stopped in between, the next start or beat does it. Several at once are looked after together.
 */
export function followUp(what: Changed[]): void {
  if (what.length > 0) void notify(what);
  if (isWaiting) return;
  isWaiting = true;
  last = last.then(() => {
    isWaiting = false;
    return keepWatch(Date.now());
  });
}

/** Resolves when all that was to be looked after so far has been. */
export const whenFollowed = (): Promise<void> => last;
