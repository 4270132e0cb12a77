import { sweepLeft } from '../cases/sweep-left';
import { takeLeftBack } from '../log/files/take-back';
import { heal } from '../log/keep-trying';
import { purgeLog } from '../log/purge-log';
import { readTrouble } from '../log/trouble';
import { purgeBooks } from '../playbooks/purge-books';
import { purgeSites } from '../sites/purge-sites';
import { announceDay } from './announce-day';
import { announceDue } from './announce-due';
import { armAlarms } from './arm-alarms';
import { showBadge } from './show-badge';
import { tellSoon } from './tell-soon';

/**
 * Everything that time brings: imports whose page is gone, contacts that were left, promises due, words to be erased; then alarms and badge anew. At
 * every start of the background, at each alarm and beat, and after promises changed. Each part works though another fails.
 * `now` in epoch ms.
 */
export async function keepWatch(now: number): Promise<void> {
  let purgeAt: number | null = null;
  const parts: [string, () => Promise<unknown>][] = [
    ['log', async () => (await readTrouble()) && heal()],
    ['imports', () => takeLeftBack(now)],
    ['sweep', () => sweepLeft(now)],
    ['announce', () => announceDue(now)],
    ['day', () => announceDay(now)],
    ['soon', () => tellSoon(now)],
    ['purge', async () => (purgeAt = await purgeLog(now))],
    ['playbooks', () => purgeBooks(now)],
    ['sites', () => purgeSites(now)],
    ['arm', () => armAlarms(purgeAt, now)],
    ['badge', () => showBadge(now)],
  ];
  for (const [name, part] of parts)
    await part().catch((error: unknown) => console.error(`Bedside: ${name} failed`, error));
}
