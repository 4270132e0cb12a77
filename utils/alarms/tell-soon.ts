import { browser } from '../browser/browser';
import { notify } from '../browser/notify';
import { SOON_MS } from '../cases/read-facts';
import { readOwnOpen } from '../log/read/read-own-open';

const KEY = 'soon-told';

/** Tells open pages when a promise has come within its last two hours, since they cannot see it pass. `now` in epoch ms. */
export async function tellSoon(now: number): Promise<void> {
  const last = ((await browser.storage.session.get(KEY))[KEY] as number | undefined) ?? now;
  await browser.storage.session.set({ [KEY]: now });
  const crossed = (at: number) => at > last && at <= now;
  const open = await readOwnOpen();
  if (open.some(({ dueAt }) => crossed(dueAt - SOON_MS) || crossed(dueAt))) await notify(['commitments']);
}
