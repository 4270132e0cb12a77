import type { z } from 'zod';
import { COACHING_MESSAGES } from './coaching-messages';
import { COPY_MESSAGES } from './copy-messages';
import { DESK_MESSAGES } from './desk-messages';
import { DETECT_MESSAGES } from './detect-messages';
import { IMPORT_MESSAGES } from './import-messages';
import { LOG_MESSAGES } from './log-messages';
import { PROMISE_MESSAGES } from './promise-messages';
import { SETTINGS_MESSAGES } from './settings-messages';
import { SITE_MESSAGES } from './site-messages';
import { TEACH_MESSAGES } from './teach-messages';

/**
 * Every message to the background: who may send it, what it carries, what comes back.
 * A new message is one line in one of these tables and one handler. Pages import types only: the schemas stay out of them.
 */
export const PROTOCOL = {
  ...DETECT_MESSAGES,
  ...DESK_MESSAGES,
  ...LOG_MESSAGES,
  ...IMPORT_MESSAGES,
  ...COPY_MESSAGES,
  ...PROMISE_MESSAGES,
  ...COACHING_MESSAGES,
  ...SETTINGS_MESSAGES,
  ...SITE_MESSAGES,
  ...TEACH_MESSAGES,
};

export type Protocol = typeof PROTOCOL;
export type MessageType = keyof Protocol;
export type Request<T extends MessageType> = z.output<ReturnType<Protocol[T]['request']>>;
export type Reply<T extends MessageType> = NonNullable<Protocol[T]['reply']>;

/** What the background answers: the reply, or a plain-words reason why not. */
export type MessageAnswer<T extends MessageType> =
  | { ok: true; reply: Reply<T> }
  | { ok: false; reason: string };
