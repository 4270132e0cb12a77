import type { DraftReading } from '../coach/read-reply';
import { markSent } from '../engine/change-memory';
import { decide } from '../engine/decide';
import { fromVector } from '../engine/from-vector';
import { tellDecision } from '../engine/tell-decision';
import { toVector } from '../engine/to-vector';
import { withModes } from '../engine/with-modes';
import type { Report } from '../model/event';
import type { Memory } from '../model/memory';
import type { PagePlaybook } from '../model/page-playbook';
import type { Signals } from '../model/signal';
import type { Unread } from './effect';
import { keepPromised, withoutAside } from './keep-promised';
import { promiseSignals } from './read-signals';

/** A reply that left before it was read, and the id of the report that tells of it. */
export type LateDraft = Unread & { report: string };
type Told = { reports: Report[]; memory: Memory };

/**
 * What is reported of a reply that left unread, once it has been read: its numbers, what it did (ticks) and what it
 * promised. It left at its own time, so nothing is shown or held for it any more. Ids follow from the report's, so that
 * doing it twice is doing it once. Returns what is given where no such report is there.
 */
export function readLate(
  { reports, memory }: Told,
  late: LateDraft,
  reading: DraftReading,
  { prompts, workspaces }: Pick<PagePlaybook, 'prompts' | 'workspaces'>,
): Told {
  const sent = reports.find((each) => each.id === late.report);
  if (sent?.kind !== 'reply.sent') return { reports, memory };
  const mine = withoutAside(late.text, reading.promises, late.aside);
  const promised = promiseSignals(reading.promises, mine);
  const full: Report = {
    ...sent,
    nameUses: Number(reading.signals.nameUses ?? 0),
    promises: Number(promised.promises),
    vaguePromises: Number(promised.vaguePromises),
  };
  const filled = reports.map((each) => (each === sent ? full : each));
  const looked = reports.findLast((each) => each.kind === 'signals.read' && each.at === sent.at);
  // A note for colleagues ends nothing: its page goes on with the memory that it has.
  if (sent.editor === 'internal' || looked?.kind !== 'signals.read') return { reports: filled, memory };

  const { breakpoint, vector } = looked;
  const known = fromVector(vector);
  const { domainsTold: told, ...read } = reading.signals;
  const signals: Signals = { ...known, ...read, ...promised };
  if (sent.editor === 'clinical')
    signals.domainsTold = [...new Set([known.domainsTold, told].flatMap((list) => (list as string[]) ?? []))];
  const decision = decide({
    ...{ prompts, workspaces, signals, memory, off: new Set(late.off), quiet: true, breakpoint },
    now: sent.at,
  });
  const facts = [
    {
      kind: 'signals.read',
      breakpoint,
      vector: toVector(withModes(signals, memory)),
      late: true,
    } as const,
    ...tellDecision(decision, memory, undefined),
  ].map((fact, i): Report => ({ ...fact, at: sent.at, id: `${sent.id.slice(0, 60)}-l${i}` }));
  const after = markSent(decision.memory);
  return {
    reports: filled.flatMap((each) => (each === full ? [each, ...facts] : [each])),
    memory: sent.editor === 'reply' ? keepPromised(after, late.text, mine) : after,
  };
}
