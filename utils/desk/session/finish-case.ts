import { markSent, renewMemory } from '../../engine/change-memory';
import type { Disposition } from '../../model/disposition';
import type { Attempt } from '../catch-attempts';
import type { Desk } from './desk';
import { makeId } from './make-id';

/** The click goes through: what was sent is reported, and a reply to the customer or a close ends the interaction. */
export function finishCase(desk: Desk, attempt: Attempt): void {
  const { current } = desk;
  if (!current) return;
  const { draft, signals } = current;
  if (attempt.sends && draft?.text.trim()) {
    current.memory = markSent(current.memory);
    current.report({
      kind: 'reply.sent',
      editor: draft.kind,
      nameUses: Number(signals.nameUses ?? 0),
      promises: Number(signals.promises ?? 0),
      vaguePromises: Number(signals.vaguePromises ?? 0),
      words: Number(signals.draftWords ?? 0),
    });
    if (attempt.kind === 'send' && draft.kind === 'internal') {
      void current.flush();
      return;
    }
  } else if (attempt.kind === 'send') return;
  current.setDraft(null);
  void endInteraction(desk, attempt.kind === 'close' ? 'resolved' : 'answered', attempt.kind);
}

/** Ends the interaction with one message that carries everything not yet saved. */
export async function endInteraction(
  desk: Desk,
  disposition: Disposition,
  how: 'log' | 'send' | 'close',
): Promise<void> {
  const { current, now } = desk;
  if (!current) return;
  desk.log = { at: 'saving' };
  const reports = current.takePending();
  const at = now();
  try {
    const { interaction } = await desk.backend.finish({
      id: makeId(),
      caseId: current.reading.caseId,
      profile: current.reading.profile,
      at,
      disposition,
      how,
      reports,
      memory: current.memory,
    });
    desk.logged = interaction;
    desk.log = interaction ? { at: 'saved', canUndo: true } : { at: 'ready' };
    current.memory = renewMemory(current.memory, at);
    desk.look('after');
  } catch (error) {
    for (const report of reports) current.report(report);
    desk.log = { at: 'failed', reason: error instanceof Error ? error.message : String(error) };
    desk.redraw();
  }
}
