import { makeOrderedId } from '../../browser/make-id';
import { dismissPrompt } from '../../engine/change-memory';
import type { NewCommitment } from '../../model/commitment';
import type { PanelPlace } from '../../model/panel-place';
import { findEditor } from '../find-editor';
import { insertText, replaceText } from '../insert-text';
import { readDraft } from '../read-draft';
import { actOnCase, forgetPromise } from './act-on-case';
import type { Desk } from './desk';
import type { DeskCase } from './desk-case';
import { endInteraction } from './finish-case';
import type { LineOf, PanelActions } from './panel-state';

/** The panel's place is remembered when it has stayed put for so long, ms. */
const SETTLED_MS = 400;

/** What each control of the panel does. */
export function actOnPanel(desk: Desk): PanelActions {
  const { backend, now, words } = desk;
  const current = () => desk.current;
  const settle = () => {
    void current()?.flush();
    desk.redraw();
  };
  let saving: number | undefined;
  const move = (change: Partial<PanelPlace>) => {
    desk.place = { ...desk.place, ...change };
    desk.redraw();
    const view = desk.document.defaultView;
    view?.clearTimeout(saving);
    saving = view?.setTimeout(() => void backend.place(desk.place).catch(() => {}), SETTLED_MS);
  };
  const fail = (error: unknown) => desk.say(error instanceof Error ? error.message : String(error));

  const make = (commitment: NewCommitment, after?: (made: DeskCase) => void) => {
    // The answer is about the case it was asked for, even when the page shows another one by then.
    const desk_ = current();
    if (!desk_) return;
    const { caseId } = desk_.reading;
    backend.promise({ caseId, commitment }).then(({ commitment: made }) => {
      const { commitments, actions, openDue } = desk_.state;
      desk_.update(desk_.reading, {
        ...desk_.state,
        commitments: [...commitments.filter((c) => c.id !== made.id), made],
        openDue: [...openDue, made.dueAt],
        actions: commitment.action ? { ...actions, [made.id]: commitment.action } : actions,
      });
      after?.(desk_);
      if (current() !== desk_) return;
      desk.said = words('promiseMade');
      desk.look('paused');
    }, fail);
  };

  /** A line was used: of the card in view where nothing else is said. */
  const used = (desk_: DeskCase | null, how: 'inserted' | 'copied', of?: LineOf) => {
    const prompt = desk_?.active?.prompt.id;
    const line = of ?? (prompt && { kind: 'prompt.acted' as const, prompt });
    if (line) desk_?.report({ ...line, how });
  };

  const act = actOnCase(desk, make);
  return {
    ...act,
    async insert(line, of) {
      const { profile, document } = desk;
      const editor = profile && findEditor(profile, document);
      const desk_ = current();
      const done = editor ? await insertText(editor, line) : null;
      if (current() !== desk_) return;
      desk.copy = done?.ok ? null : line;
      desk.said = words(done?.ok ? 'inserted' : editor ? 'insertFailed' : 'noEditor');
      if (!done?.ok || !editor) return desk.redraw();
      used(desk_, 'inserted', of);
      desk_?.setDraft(readDraft(editor), () => desk.look(desk.typing() ? null : 'paused'));
      desk.look('paused');
    },
    copy(text, of) {
      const desk_ = current();
      void copyText(desk.document, text).then((ok) => {
        if (ok && current() === desk_) used(desk_, 'copied', of);
        if (ok) desk.copy = null;
        desk.said = words(ok ? 'copied' : 'copyFailed');
        settle();
      });
    },
    switchOff(prompt, scope) {
      const desk_ = current();
      if (!desk_) return;
      const at = now();
      // A workspace that is switched off is no longer open either.
      if (desk_.memory.workspace?.id === prompt) act.leave();
      desk_.memory = dismissPrompt(desk_.memory, prompt, at);
      desk_.report({ kind: 'prompt.switched', prompt, scope, off: true, at });
      void desk_
        .flush()
        .then(() => backend.switch({ prompt, scope, playbook: desk_.state.playbook.id, off: true }))
        .catch(fail);
      desk.redraw();
    },
    async replace(finding) {
      const desk_ = current();
      const editor = desk.profile && findEditor(desk.profile, desk.document);
      const found = desk_?.findings.find(
        (f) => f.rule === finding.rule && desk_.draft?.text.slice(f.start, f.end) === finding.words,
      );
      if (!desk_ || !editor || !found || finding.replace === null) return;
      const done = await replaceText(editor, found.start, found.end, finding.replace);
      if (done.ok)
        desk_.report({
          kind: 'finding.handled',
          rule: finding.rule,
          category: finding.category,
          how: 'replaced',
        });
      else desk.copy = finding.replace;
      desk.said = words(done.ok ? 'replaced' : 'insertFailed');
      desk_.setDraft(readDraft(editor), () => desk.look(desk.typing() ? null : 'paused'));
      desk.look('paused');
    },
    switchRule(finding, scope) {
      current()?.putAside(finding.words, finding.rule);
      current()?.report({
        kind: 'finding.handled',
        rule: finding.rule,
        category: finding.category,
        how: 'switched-off',
      });
      backend
        .switch({ prompt: finding.rule, scope, playbook: current()?.state.playbook.id ?? '', off: true })
        .catch(fail);
      settle();
    },
    note(promise, dueAt = promise.dueAt ?? undefined) {
      if (dueAt === undefined) return;
      make(
        { id: makeOrderedId(), kind: 'promise', dueAt, ...(promise.action && { action: promise.action }) },
        (desk_) => forgetPromise(desk_, promise.words),
      );
    },
    promise(dueAt) {
      make({ id: makeOrderedId(), kind: 'promise', dueAt });
    },
    keep(id) {
      const desk_ = current();
      backend.change({ id, to: 'kept' }).then(() => {
        if (!desk_ || current() !== desk_) return;
        const commitments = desk_.state.commitments.filter((c) => c.id !== id);
        desk_.update(desk_.reading, { ...desk_.state, commitments });
        desk.say(words('promiseKept'));
      }, fail);
    },
    chooseLog(open) {
      desk.log = open ? { at: 'choosing' } : desk.logged ? { at: 'saved', canUndo: true } : { at: 'ready' };
      desk.redraw();
    },
    log(disposition) {
      void endInteraction(desk, disposition, 'log');
    },
    undo() {
      if (!desk.logged) return;
      backend.undo({ interaction: desk.logged }).then(({ done }) => {
        desk.log = { at: 'ready' };
        desk.logged = null;
        desk.say(words(done ? 'undone' : 'undoFailed'));
      }, fail);
    },
    quiet(where) {
      backend.quiet({ where }).then(() => desk.restart(), fail);
    },
    collapse(collapsed) {
      desk.insist = !collapsed;
      move({ collapsed });
    },
    nudge({ side, by }) {
      move({ ...(side && { side }), ...(by && { offset: Math.max(0, desk.place.offset + by) }) });
    },
    moveTo(x, y) {
      const width = desk.document.documentElement.clientWidth;
      move({ side: x < width / 2 ? 'left' : 'right', offset: Math.max(0, y - 16) });
    },
    open(view, form) {
      backend.open({ view, ...(form && { form }) }).catch(fail);
    },
  };
}

/** Plain-HTTP desks have no clipboard API; there the browser's own copy command does it. */
async function copyText(document: Document, text: string): Promise<boolean> {
  const clipboard = document.defaultView?.navigator.clipboard;
  if (clipboard)
    return clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', put, { capture: true, once: true });
  const ok = document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  return ok;
}
