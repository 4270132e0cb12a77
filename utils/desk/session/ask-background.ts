import { browser } from 'wxt/browser';
import { onNotice } from '../../browser/on-notice';
import type { MessageType, Reply, Request } from '../../messages/protocol';
import { send } from '../../messages/send';
import type { Backend } from './backend';

/** The backend of a real desk page: every question goes to the background. */
export function askBackground(): Backend {
  const ask =
    <T extends MessageType>(type: T) =>
    (request: Request<T>): Promise<Reply<T>> =>
      send(type, request);
  return {
    start: ask('desk.start'),
    case: ask('desk.case'),
    report: ask('desk.report'),
    finish: ask('desk.finish'),
    undo: ask('desk.undo'),
    place: ask('desk.place'),
    promise: ask('desk.promise'),
    change: ask('desk.change'),
    quiet: ask('desk.quiet'),
    switch: ask('desk.switch'),
    kit: ask('desk.kit'),
    draft: ask('desk.draft'),
    open: ask('desk.open'),
    alive: () => Boolean(browser.runtime?.id),
    onNotice,
  };
}
