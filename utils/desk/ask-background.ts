import { browser } from 'wxt/browser';
import { onNotice } from '../browser/on-notice';
import type { MessageType, Request } from '../messages/protocol';
import { send } from '../messages/send';
import type { Backend } from './backend';

/**
 * The backend of a real desk page: `backend.x` asks the background for `desk.x`. The names are not listed here: the table
 * of messages carries the schemas, which stay out of the page.
 */
export function askBackground(): Backend {
  const here: Pick<Backend, 'alive' | 'onNotice'> = { alive: () => Boolean(browser.runtime?.id), onNotice };
  return new Proxy(here as Backend, {
    get: (own, name: keyof Backend) =>
      own[name] ?? ((request: Request<MessageType>) => send(`desk.${name}` as MessageType, request)),
  });
}
