import { keepWatch } from '../../alarms/keep-watch';
import { notify } from '../../browser/notify';
import { dropMissing } from '../../log/copy/copy-log';
import { restorePart } from '../../log/copy/restore-part';
import { copyOpenPromises } from '../../log/copy-promises';
import { reconcileSites } from '../../sites/reconcile-sites';
import { catchUp } from '../keep-copy';
import type { Handlers } from '../route-message';

/** The log's second copy. Who shows the log is told when all that was asked for is done. */
export const copyHandlers = {
  async 'copy.restore'({ part }) {
    return { back: await restorePart(part) };
  },

  async 'copy.drop'({ part }) {
    await dropMissing(part, Date.now());
    return { done: true };
  },

  async 'copy.end'() {
    await copyOpenPromises();
    await catchUp(Date.now());
    await notify(['log', 'commitments', 'playbooks', 'sites']);
    await reconcileSites();
    await keepWatch(Date.now());
    return { done: true };
  },
} satisfies Partial<Handlers>;
