import { heal } from '../../log/keep-trying';
import { readTrouble } from '../../log/trouble';
import { sendKept } from '../keep-requests';
import type { Handlers } from '../route-message';

/** What a person can do while nothing can be saved. `all` = every handler, for what waits. */
export const troubleHandlers = (all: () => Handlers) =>
  ({
    async 'log.try'() {
      if (await readTrouble()) await heal();
      await sendKept(all());
      return { done: true };
    },
  }) satisfies Partial<Handlers>;
