import { beforeEach, expect, it } from 'vitest';
import { countKept, keepRequest, sendKept } from '../../utils/background/keep-requests';
import type { Handlers } from '../../utils/background/route-message';
import { LogFaultError } from '../../utils/log/log-fault';
import { setTrouble } from '../../utils/log/trouble';
import { startBrowser } from '../fakes/browser';

beforeEach(async () => void (await startBrowser()));

const kept = (id: string) =>
  ({ type: 'promise.change', request: { id, to: 'kept' }, caller: { from: 'page' } }) as const;

it('waits while the log cannot be written, each request once, and is done in order when it can', async () => {
  const done: string[] = [];
  const handlers = {
    'promise.change': async ({ id }: { id: string }) => {
      if (id === 'promise-full') await setTrouble('full', 2);
      if (id === 'promise-full') throw new LogFaultError('full');
      if (id === 'promise-odd') throw new Error('on purpose');
      done.push(id);
    },
  } as unknown as Handlers;
  await setTrouble('full', 1);
  for (const id of ['promise-1', 'promise-odd', 'promise-1', 'promise-full', 'promise-2'])
    await keepRequest(kept(id));
  expect(await countKept()).toBe(4);
  await sendKept(handlers);
  expect([done, await countKept()]).toEqual([[], 4]);
  await setTrouble(null, 3);
  await Promise.all([sendKept(handlers), sendKept(handlers)]);
  // The disk was full again at the third, which waits with what comes after it.
  expect([done, await countKept()]).toEqual([['promise-1'], 2]);
  await setTrouble(null, 4);
  Object.assign(handlers, { 'promise.change': async ({ id }: { id: string }) => void done.push(id) });
  await sendKept(handlers);
  expect([done, await countKept()]).toEqual([['promise-1', 'promise-full', 'promise-2'], 0]);
});
