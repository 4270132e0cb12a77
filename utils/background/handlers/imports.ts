import { keepWatch } from '../../alarms/keep-watch';
import { notify } from '../../browser/notify';
import { takePartBack } from '../../log/files/take-back';
import { beginArrival, endArrival, takePart } from '../../log/files/take-in';
import type { Handlers } from '../route-message';

/** A log that comes in part by part. Who shows the log is told when all of it is there, or gone again. */
export const importHandlers = {
  async 'import.begin'(start) {
    await beginArrival(start);
    return { done: true };
  },

  async 'import.part'(part) {
    await takePart(part);
    return { done: true };
  },

  async 'import.end'({ import: id }) {
    const result = await endArrival(id, Date.now());
    await notify(['log', 'commitments']);
    await keepWatch(Date.now());
    return result;
  },

  async 'import.back'({ import: id }) {
    const left = await takePartBack(id);
    if (left === 0) await notify(['log', 'commitments']);
    return { left };
  },
} satisfies Partial<Handlers>;
