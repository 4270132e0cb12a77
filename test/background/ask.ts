import { whenFollowed } from '../../utils/background/follow-up';
import { allHandlers } from '../../utils/background/handlers/all-handlers';
import { answerMessage } from '../../utils/background/route-message';
import type { MessageType, Reply, Request } from '../../utils/messages/protocol';
import { EMPTY_MEMORY } from '../../utils/model/memory';
import { browser } from '../fakes/browser';

const handlers = allHandlers({ css: '.panel {}', texts: () => ({ panel_region: 'Bedside' }) });
type Sender = Parameters<typeof answerMessage>[1];

export const DESK = 'https://desk.example';

/** The content script of a desk page in a tab, as the browser names it. */
export function deskSender(tab: number, path = '/case', document = `doc-${tab}-${path}`): Sender {
  return {
    id: browser.runtime.id,
    url: `${DESK}${path}`,
    origin: DESK,
    frameId: 0,
    documentId: document,
    tab: { id: tab } as Sender['tab'],
  };
}

/** The popup. */
export function pageSender(): Sender {
  return {
    id: browser.runtime.id,
    url: browser.runtime.getURL('/popup.html'),
    origin: 'chrome-extension://bedside-id',
  };
}

/** Sends a message through the router; throws the plain reason when it is refused. */
export async function ask<T extends MessageType>(
  sender: Sender,
  type: T,
  request: Request<T>,
): Promise<Reply<T>> {
  const answer = await answerMessage({ type, request }, sender, handlers);
  await whenFollowed();
  if (!answer.ok) throw new Error(answer.reason);
  return answer.reply as Reply<T>;
}

/** A case page as it is told to the background. */
export function context(caseId: string | null, more: object = {}) {
  return {
    profile: 'practice-desk',
    caseId,
    shownName: 'Maria Lopez',
    subject: 'Claim',
    phi: false,
    signals: {},
    ...more,
  };
}

/** One report with an id of its own. */
let serial = 0;
export function report<B extends object>(body: B, at = Date.now()) {
  serial++;
  return { id: `report-${String(serial).padStart(6, '0')}`, at, ...body };
}

export const memory = { ...EMPTY_MEMORY };
