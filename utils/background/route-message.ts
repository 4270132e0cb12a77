import { browser } from '../browser/browser';
import { countRefused } from '../browser/count-refused';
import { PlainError } from '../browser/plain-error';
import { takeTurns } from '../browser/take-turns';
import { type Caller, type DeskCaller, identifyCaller, type PageCaller } from '../cases/identify-caller';
import { heal } from '../log/keep-trying';
import { isLogFault, LogFaultError } from '../log/log-fault';
import {
  type MessageAnswer,
  type MessageType,
  PROTOCOL,
  type Protocol,
  type Reply,
  type Request,
} from '../messages/protocol';
import { isGranted } from '../sites/list-grants';
import { keepRequest } from './keep-requests';

/** Said of a failure that nobody foresaw; what it was stands in the background's console. */
const SURPRISE =
  'Not done: Bedside failed at this, for a reason of its own. Try again; if it goes on, reload the page.';

/** Said of a request that waits. */
const WAITS =
  'It waits here and is saved as soon as that works: keep the browser open; there is no need to say it again.';

type CallerOf<T extends MessageType> = Protocol[T]['from'] extends 'desk' ? DeskCaller : PageCaller;

/** One handler for each line of the protocol. A PlainError's message reaches the sender as it is. */
export type Handlers = {
  [T in MessageType]: (request: Request<T>, caller: CallerOf<T>) => Promise<Reply<T>>;
};

/** Answers all messages to the background. The one onMessage listener; to be called synchronously at start. */
export function listenForMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    void answerMessage(message, sender, handlers).then(sendResponse);
    // Keeps the channel open: promise replies get lost in some browsers.
    return true;
  });
}

type Sender = Parameters<typeof identifyCaller>[0];

/** The answer to one message: refused when the type is unknown, the sender may not, or the request has not its form. */
export function answerMessage(
  message: unknown,
  sender: Sender,
  handlers: Handlers,
): Promise<MessageAnswer<MessageType>> {
  const { type, request } = (message ?? {}) as { type?: unknown; request?: unknown };
  if (!isKnown(type)) return refuse('Bedside does not know this request.');
  const answer = () => answerOne(type, request, sender, handlers);
  const tab = sender.tab?.id;
  return tab !== undefined && PROTOCOL[type].ordered ? takeTurns(`tab ${tab}`, answer) : answer();
}

function isKnown(type: unknown): type is MessageType {
  return typeof type === 'string' && Object.hasOwn(PROTOCOL, type);
}

async function answerOne(
  type: MessageType,
  request: unknown,
  sender: Sender,
  handlers: Handlers,
): Promise<MessageAnswer<MessageType>> {
  const known = { id: browser.runtime.id, base: browser.runtime.getURL('/' as never), isGranted };
  const caller = await identifyCaller(sender, known);
  const line = PROTOCOL[type];
  if (caller?.from !== line.from) return refuse('Bedside is not allowed on this page.');
  const parsed = line.request().safeParse(request);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return refuse(
      `Bedside cannot read this request (${type}, ${issue?.path.join('.') || 'as a whole'}: ${issue?.message}).`,
    );
  }
  return handle(type, parsed.data as never, caller, handlers);
}

async function handle<T extends MessageType>(
  type: T,
  request: Request<T>,
  caller: Caller,
  handlers: Handlers,
): Promise<MessageAnswer<T>> {
  try {
    return { ok: true, reply: await handlers[type](request, caller as CallerOf<T>) };
  } catch (thrown) {
    const error = await findFault(thrown);
    if (error instanceof LogFaultError && PROTOCOL[type].kept) {
      await keepRequest({ type, request, caller });
      return { ok: false, reason: `${error.message} ${WAITS}` };
    }
    if (error instanceof PlainError) return { ok: false, reason: error.message };
    console.error(`Bedside: ${type} failed`, error);
    return { ok: false, reason: SURPRISE };
  }
}

/** What was read fails as what is written does: then it is the log's fault, and is told as such. */
async function findFault(error: unknown): Promise<unknown> {
  if (!isLogFault(error)) return error;
  console.error('Bedside: the log failed', error);
  return heal().then(
    () => new LogFaultError('silent'),
    (fault: unknown) => fault,
  );
}

async function refuse(reason: string): Promise<{ ok: false; reason: string }> {
  await countRefused();
  return { ok: false, reason };
}
