import { z } from 'zod';
import { ASK_ANSWERS } from '../model/ask-answer';
import type { Commitment } from '../model/commitment';
import { rowId as id } from '../model/log-fields';
import { commitmentChange, type MaybeDone, newCommitment, tab } from './fields';
import { message } from './message';

/** Promises, from our own pages. */
export const PROMISE_MESSAGES = {
  'promise.make': message('page', () => z.strictObject({ tab: tab.nullable(), commitment: newCommitment() }))
    .keptWhenFull()
    .gives<{
      commitment: Commitment;
    }>(),
  'promise.change': message('page', commitmentChange).keptWhenFull().gives<MaybeDone>(),
  /** The answer to an `ask`: closes it as kept and promises to tell the customer (`tell`; null = told already). null = taken back. */
  'ask.answer': message('page', () =>
    z.strictObject({ id, answer: z.enum(ASK_ANSWERS).nullable(), tell: newCommitment().nullable() }),
  ).gives<MaybeDone>(),
};
