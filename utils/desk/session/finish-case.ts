import { makeOrderedId } from '../../browser/make-id';
import { markSent, renewMemory } from '../../engine/change-memory';
import type { Disposition } from '../../model/disposition';
import type { DraftPromise } from '../../model/draft-promise';
import type { Attempt } from '../catch-attempts';
import type { Desk } from './desk';
import type { DeskCase } from './desk-case';

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
    if (draft.kind === 'reply') carryPromises(desk, current, draft.text);
  } else if (attempt.kind === 'send') return;
  current.setDraft(null);
  void endInteraction(desk, attempt.kind === 'close' ? 'resolved' : 'answered', attempt.kind);
}

/** What was promised and sent but not noted stays in view, also on the page that follows. */
function carryPromises(desk: Desk, current: DeskCase, text: string): void {
  const carry = (found: readonly DraftPromise[]) => {
    const sent = found.flatMap(({ start, end, dueAt, action }) =>
      dueAt === null ? [] : [{ words: text.slice(start, end).slice(0, 1000), action, dueAt }],
    );
    const { memory } = current;
    current.memory = { ...memory, promised: [...memory.promised, ...sent].slice(-20) };
    return sent.length > 0;
  };
  if (current.knowsPromises) return void carry(current.promises);
  // Sent faster than the slower readers answer: where the page stays, the answer still comes in time.
  desk.backend.draft({ text, caseId: current.reading.caseId, questions: [] }).then(
    ({ promises }) => {
      if (!carry(promises)) return;
      void current.flush();
      if (desk.current === current) desk.redraw();
    },
    () => {},
  );
}

/** The id of an end that could not be saved, so that trying again is not a second end. */
const endings = new WeakMap<DeskCase, string>();

/** Ends the interaction with one message that carries everything not yet saved. */
export async function endInteraction(
  desk: Desk,
  disposition: Disposition,
  how: 'log' | 'send' | 'close',
): Promise<void> {
  const { current, now } = desk;
  if (!current) return;
  const id = endings.get(current) ?? makeOrderedId();
  endings.set(current, id);
  desk.log = { at: 'saving' };
  desk.redraw();
  const reports = current.takePending();
  const at = now();
  try {
    const { interaction, corrected } = await desk.backend.finish({
      id,
      caseId: current.reading.caseId,
      profile: current.reading.profile,
      at,
      disposition,
      how,
      reports,
      memory: current.memory,
    });
    endings.delete(current);
    if (!corrected) current.memory = renewMemory(current.memory, at);
    // A send may have opened the next case: nothing of this one may show there.
    if (desk.current !== current) return;
    desk.logged = interaction;
    desk.log = interaction ? { at: 'saved', canUndo: true } : { at: 'ready' };
    desk.look('after');
  } catch (error) {
    current.putBack(reports);
    if (desk.current !== current) return void current.flush();
    desk.log = { at: 'failed', reason: error instanceof Error ? error.message : String(error) };
    desk.redraw();
  }
}
