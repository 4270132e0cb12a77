import { browser } from '../browser/browser';
import { readOwnOpen } from '../log/read/read-own-open';
import { isDue } from './is-due';

/** Shows on the toolbar how many promises are due or overdue at `now` (epoch ms), in a neutral colour; the title says the same. */
export async function showBadge(now: number): Promise<void> {
  const due = (await readOwnOpen()).filter((commitment) => isDue(commitment, now)).length;
  const name = browser.i18n.getMessage('extName' as never);
  const key = due === 1 ? 'badgeTitle_one' : 'badgeTitle_other';
  const title = due === 0 ? name : `${name}: ${browser.i18n.getMessage(key as never, [String(due)])}`;
  await Promise.all([
    browser.action.setBadgeText({ text: due === 0 ? '' : due > 99 ? '99+' : String(due) }),
    browser.action.setBadgeBackgroundColor({ color: '#4a5568' }),
    browser.action.setTitle({ title }),
  ]);
}
