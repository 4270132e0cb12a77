import { z } from 'zod';
import { COMMITMENT_KINDS, type CommitmentChange, type NewCommitment } from '../model/commitment';
import { rowId as id, epochMs as time } from '../model/log-fields';
import { once } from '../model/once';
import { reportSchema } from './report-schema';

export const slug = z.string().max(60);
export const tab = z.int().min(0);
export const textUpTo = (max: number) => z.string().max(max);
export const reports = once(() => z.array(reportSchema()).max(500));
export const nothing = once(() => z.strictObject({}));

export const newCommitment = once(
  () =>
    z.strictObject({
      id,
      kind: z.enum(COMMITMENT_KINDS),
      dueAt: time,
      action: textUpTo(500).optional(),
      name: textUpTo(200).optional(),
      number: textUpTo(60).optional(),
      reason: textUpTo(500).optional(),
      link: z
        .url({ protocol: /^https?$/ })
        .max(2000)
        .optional(),
    }) satisfies z.ZodType<NewCommitment>,
);

export const commitmentChange = once(
  () =>
    z.union([
      z.strictObject({ id, to: z.enum(['kept', 'missed', 'withdrawn', 'reopened']) }),
      z.strictObject({ id, to: z.literal('renegotiated'), dueAt: time, told: z.boolean() }),
    ]) satisfies z.ZodType<CommitmentChange>,
);

/** What most messages give back: it is done and saved. */
export type Done = { done: true };
/** `done` false: there was nothing (any more) to do it to. */
export type MaybeDone = { done: boolean };
