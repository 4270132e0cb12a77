import { notify } from '../../browser/notify';
import { addSample, removeSample } from '../../log/sample-data';
import type { Handlers } from '../route-message';

/** Enough contacts that every measure has cases, few enough to be there within seconds. */
const CONTACTS = 900;

/** Sample data to look around in. */
export const sampleHandlers: Pick<Handlers, 'sample.add' | 'sample.remove'> = {
  async 'sample.add'() {
    await addSample(CONTACTS, Date.now());
    await notify(['log', 'commitments']);
    return { done: true };
  },

  async 'sample.remove'() {
    await removeSample();
    await notify(['log', 'commitments']);
    return { done: true };
  },
};
