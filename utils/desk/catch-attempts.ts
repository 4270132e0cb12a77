import type { EditorKind } from '../model/editor-kind';
import type { ControlRule, EditorRule, SiteProfile } from '../model/site-profile';
import type { Editor } from './editor';
import { findEditor, isInState, listEditors } from './find-editor';
import { followTries, type WatchedCase } from './follow-tries';
import { visibleText } from './map-text';
import { findFirst } from './match-profile';
import { readText } from './read-text';
import { saysOne } from './says-one';
import { scopeNow } from './scope-of';
import { watchDocuments } from './watch-documents';

/**
 * The agent is about to send or to close. `sends`: the same act also sends what is in the editor.
 * `stop()`, called at once, prevents this one attempt.
 */
export type Attempt = {
  kind: 'send' | 'close';
  sends: boolean;
  editorKind: EditorKind;
  /** The editor that is sent from, null where there is none. */
  editor: Editor | null;
  stop: () => void;
};

/** Ways to send and to close: the profile's own, or those of one editor. */
type Outlet = Pick<EditorRule, 'send' | 'close'> & { rule: EditorRule | null };

/** Following a link is navigation and never stopped; a link that only runs script counts as a button. */
function isNavigation(control: Element): boolean {
  const href = control.closest('a')?.getAttribute('href');
  return (
    !!href &&
    !/^(?:#|javascript:)/i.test(href) &&
    !control.closest('[role=button],[role=menuitem],[data-method]')
  );
}

function isControl(controls: readonly ControlRule[] | undefined, target: Element): boolean {
  return !!controls?.some(({ select, says }) => {
    const control = closest(target, select);
    if (!control || isNavigation(control) || control.matches(':disabled')) return false;
    const words = visibleText(control) || (control as HTMLInputElement).value || '';
    return saysOne(words, says);
  });
}

function closest(target: Element, select: string): Element | null {
  try {
    return target.closest(select);
  } catch {
    return null;
  }
}

/** Does the browser refuse to submit, because a field of the form is missing or wrong? It says so itself. */
function isRefused(target: Element): boolean {
  const button = target.closest<HTMLButtonElement>('button, input');
  const form = button?.type === 'submit' ? button.form : null;
  if (!form || form.noValidate || button?.formNoValidate) return false;
  return ([...form.elements] as HTMLInputElement[]).some((field) => field.validity?.valid === false);
}

/** `Ctrl+Enter` and the like, as the profile writes keys. */
const nameKey = (e: KeyboardEvent) =>
  `${e.ctrlKey ? 'Ctrl+' : ''}${e.metaKey ? 'Meta+' : ''}${e.altKey ? 'Alt+' : ''}${e.shiftKey ? 'Shift+' : ''}${e.key}`;

/**
 * Calls `onAttempt` before a send or close happens: a click, Enter in a form, a sending shortcut, a modal's button.
 * One attempt is reported once, whatever events it is made of; what the browser itself will refuse is none.
 */
export function catchAttempts({
  onAttempt,
  onKept,
  watched,
  ...where
}: {
  profile: SiteProfile;
  document: Document;
  signal: AbortSignal;
  watched: WatchedCase;
  onAttempt: (attempt: Attempt) => void;
  /** As `followTries` tells it. */
  onKept?: (kept: boolean) => void;
}): void {
  const { profile, document, signal } = where;
  const { send, close, readers } = profile;
  const outlets: Outlet[] = [
    ...profile.editors.flatMap((rule) => (rule.send || rule.close ? [{ ...rule, rule }] : [])),
    { send, close, rule: null },
  ];
  const tries = followTries({ ...where, watched, onKept });

  /** Sending now closes the case: a state is chosen that the case is not in yet. */
  const willClose = (outlet: Outlet) => {
    const root = scopeNow(profile, document);
    const states = [...(outlet.close?.states ?? []), ...(close.states ?? [])];
    const state = states.find((each) => isInState(each, root));
    const select = state && (findFirst(root, state.select) as HTMLSelectElement | null);
    if (!select) return false;
    const url = new URL(document.location.href);
    const now = readers.status && readText(readers.status.try, root, url);
    return !now || now.toLowerCase() !== select.selectedOptions?.[0]?.text.trim().toLowerCase();
  };

  const raise = (event: Event, sends: boolean, kind: Attempt['kind'], { rule }: Outlet) => {
    let stopped = false;
    const own = rule && listEditors(profile, document).find((each) => each.rule === rule);
    const editor = own ?? findEditor(profile, document);
    const stop = () => {
      stopped = true;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const verdict = tries.judge({ kind, sends }, editor);
    if (verdict === 'again') return;
    if (verdict === 'stop') return stop();
    const editorKind = editor?.kind ?? profile.editorKind;
    onAttempt({ kind, sends: sends && verdict === 'new', editorKind, editor, stop });
    tries.settle(stopped);
  };
  const raiseSend = (event: Event, outlet: Outlet) =>
    raise(event, true, willClose(outlet) ? 'close' : 'send', outlet);
  /** Is the control one of the case in front? */
  const isHere = (target: Element) => scopeNow(profile, document).contains(target);

  const onClick = (event: Event) => {
    const target = event.composedPath()[0] as Element | undefined;
    if (!target?.closest || isRefused(target)) return;
    const closes = outlets.find((outlet) => isControl(outlet.close?.controls, target));
    const sends = closes ? undefined : outlets.find((outlet) => isControl(outlet.send?.controls, target));
    if (!(closes ?? sends) || !isHere(target)) return;
    if (closes) raise(event, false, 'close', closes);
    else if (sends) raiseSend(event, sends);
  };

  /** A form sent by Enter or by a script, without a click on its button. */
  const onSubmit = (event: SubmitEvent) => {
    const { submitter } = event;
    const buttons = submitter
      ? [submitter]
      : [...(event.target as Element).querySelectorAll('button, input')];
    const closes = submitter && outlets.find((outlet) => isControl(outlet.close?.controls, submitter));
    const sends = outlets.find((outlet) =>
      buttons.some((button) => isControl(outlet.send?.controls, button)),
    );
    if (!isHere(event.target as Element)) return;
    if (closes) raise(event, false, 'close', closes);
    else if (sends) raiseSend(event, sends);
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    const editor = findEditor(profile, document);
    if (!editor?.element.contains(event.composedPath()[0] as Node)) return;
    const outlet = outlets.find(
      ({ send, rule }) => send?.keys?.includes(nameKey(event)) && (!rule || rule === editor.rule),
    );
    if (outlet) raiseSend(event, outlet);
  };

  const early = { capture: true, signal };
  const view = document.defaultView;
  view?.addEventListener('click', onClick, early);
  view?.addEventListener('submit', onSubmit, early);
  if (outlets.some((outlet) => outlet.send?.keys))
    watchDocuments(where, (place) =>
      (place.defaultView ?? place).addEventListener('keydown', onKey as EventListener, early),
    );
}
