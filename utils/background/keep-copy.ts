import { copyLog } from '../log/copy/copy-log';
import { onUncopied } from '../log/copy/mark-uncopied';

/** What was written is in the second copy after so long, ms: several writes at once are one. */
const SOON_MS = 3000;

/** Keeps the log's second copy up with it. What fails is tried again at the next beat or start. `now` tells epoch ms. */
export function keepCopy(now: () => number): void {
  let isComing = false;
  onUncopied(() => {
    if (isComing) return;
    isComing = true;
    setTimeout(() => {
      isComing = false;
      copyLog(now()).catch((error: unknown) => console.error('Bedside: the second copy waits', error));
    }, SOON_MS);
  });
}
