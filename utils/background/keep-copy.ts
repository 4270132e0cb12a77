import { notifyPages } from '../browser/notify';
import { copyLog } from '../log/copy/copy-log';
import { onUncopied } from '../log/copy/mark-uncopied';

/** What was written is in the second copy after so long, ms: several writes at once are one. */
const SOON_MS = 3000;

/**
 * Writes what the log's second copy lacks, and tells who shows how it stands; what fails is tried again at the next beat or
 * start. `now` in epoch ms.
 */
export async function catchUp(now: number): Promise<void> {
  try {
    if ((await copyLog(now)) > 0) await notifyPages(['copy']);
  } catch (error) {
    console.error('Bedside: the second copy waits', error);
  }
}

/**
 * Keeps the log's second copy up with it, a moment after each write: whoever saves does not wait for the copy.
 * `now` tells epoch ms.
 */
export function keepCopy(now: () => number): void {
  let isComing = false;
  onUncopied(() => {
    if (isComing) return;
    isComing = true;
    setTimeout(() => {
      isComing = false;
      void catchUp(now());
    }, SOON_MS);
  });
}
