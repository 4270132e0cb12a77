import type { z } from 'zod';
import { once } from '../model/once';

/** One line of the table: who may send it, what it carries, whether a tab's are taken in the order sent. */
export type Message<From extends 'desk' | 'page', Request, Reply> = {
  from: From;
  /** Made when such a message first comes. */
  request(): z.ZodType<Request>;
  ordered: boolean;
  /** Waits in the background and is done again when the log could not be written. */
  kept: boolean;
  /** What comes back; for the type only, there is no value. */
  reply?: Reply;
  /** What a tab says is taken in the order it was said: a report overtaken by the end would begin a contact anew. */
  inTurn(): Message<From, Request, Reply>;
  /** What a person did is not lost while the disk is full; to be asked for where doing it twice does it once. */
  keptWhenFull(): Message<From, Request, Reply>;
  gives<R>(): Message<From, Request, R>;
};

/**
 * A line of the table of messages. `desk` = our content script on a granted site may send it; `page` = our own extension
 * pages. The schema is strict, with a cap on every length. Returns the line, without a reply until `gives` names one.
 */
export function message<From extends 'desk' | 'page', Request>(
  from: From,
  request: () => z.ZodType<Request>,
): Message<From, Request, never> {
  return {
    from,
    request: once(request),
    ordered: false,
    kept: false,
    inTurn() {
      return { ...this, ordered: true };
    },
    keptWhenFull() {
      return { ...this, kept: true };
    },
    gives<R>() {
      return this as Message<From, Request, R>;
    },
  };
}
