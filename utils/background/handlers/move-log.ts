import { keepWatch } from '../../alarms/keep-watch';
import { notify } from '../../browser/notify';
import { exportLog } from '../../log/files/export-log';
import { importLog } from '../../log/files/import-log';
import type { Handlers } from '../route-message';

/** The log as a file, out and in. */
export const moveHandlers: Pick<Handlers, 'log.export' | 'log.import'> = {
  async 'log.export'({ personal }) {
    return { json: await exportLog(personal, Date.now()) };
  },

  async 'log.import'({ json, label }) {
    const result = await importLog(json, label, Date.now());
    await notify(['log', 'commitments']);
    await keepWatch(Date.now());
    return result;
  },
};
