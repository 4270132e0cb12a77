import { findStage } from '../engine/find-stage';
import { withModes } from '../engine/with-modes';
import type { Commitment } from '../model/commitment';
import type { DraftPromise } from '../model/draft-promise';
import type { Signals } from '../model/signal';
import type { Breakpoint } from '../model/stage';
import { isPastHalfTime } from '../promises/half-time';
import { isForCustomer } from '../promises/is-for-customer';
import { isRead, promisesOf, readingOf } from './open-case';
import type { OpenCase } from './session';
import { signalsOfCase } from './signals-of-case';

/** When the customer last had word of a promise: its making, or a new time she was told. Epoch ms. */
function lastWord(c: Commitment): number {
  return c.history.findLast((step) => step.state === 'made' || step.told)?.at ?? c.madeAt;
}

/** What the promises of a draft tell; `mine` = those the agent has not put aside. */
export function promiseSignals(all: readonly DraftPromise[], mine: readonly DraftPromise[]): Signals {
  return {
    promises: all.length,
    vaguePromises: all.filter((p) => p.vague).length,
    unrecordedPromises: mine.filter((p) => !p.vague).length,
  };
}

/** Everything that is known of a case at a breakpoint. What was not read of the draft as it stands is left out. `now` in epoch ms. */
export function readSignals(
  open: OpenCase,
  { breakpoint, closing }: { breakpoint: Breakpoint; closing: boolean },
  now: number,
): Signals {
  const { state, reading, memory, draft } = open;
  const commitments = state.commitments.filter((c) => c.status === 'open');
  const promised = commitments.filter(isForCustomer);
  const count = draft?.text.match(/\S+/g)?.length ?? 0;
  const known: Signals = {
    ...state.context.signals,
    ...signalsOfCase(reading, now),
    ...readingOf(open).signals,
    nameKnown: (state.name?.addressAs.length ?? 0) > 0,
    stage: findStage(breakpoint, count, open.sent),
    draftWords: count,
    closing,
    openCommitments: promised.length,
    overdueCommitments: commitments.filter((c) => c.dueAt < now).length,
    halfTimeCommitments: promised.filter((c) =>
      isPastHalfTime({ lastWordAt: lastWord(c), dueAt: c.dueAt }, now),
    ).length,
  };
  // What the note tells counts as told; the rest is by the nurse's hand.
  const noted = draft?.kind === 'clinical' && Array.isArray(known.domainsTold) ? known.domainsTold : [];
  known.domainsTold = [...new Set([...Object.keys(memory.domains), ...noted])];
  if (draft) known.editorKind = draft.kind;
  const { promises } = readingOf(open);
  // In another language none found is not none made.
  const isTold = promises.length > 0 || known.language !== 'not-english';
  if (draft?.text.trim() && isRead(open) && isTold)
    Object.assign(known, promiseSignals(promises, promisesOf(open)));
  return withModes(known, memory);
}
