import type { EditorKind } from '../model/editor-kind';
import type { SiteProfile } from '../model/site-profile';
import { findEditor, isInState } from './find-editor';
import { visibleText } from './map-text';
import { findFirst } from './match-profile';
import { readText } from './read-text';
import { watchDocuments } from './watch-documents';

/**
 * The agent is about to send or to close. `sends`: the same act also sends what is in the editor.
 * `stop()`, called at once, prevents this one attempt.
 */
export type Attempt = { kind: 'send' | 'close'; sends: boolean; editorKind: EditorKind; stop: () => void };
type Control = SiteProfile['send']['controls'][number];

/** A click on a send button is followed by the form's submit event within this time, ms; they are one attempt. */
const ONE_ACT = 1000;

/** Following a link is navigation and never stopped; a link that only runs script counts as a button. */
function isNavigation(control: Element): boolean {
  const href = control.closest('a')?.getAttribute('href');
  return (
    !!href &&
    !/^(?:#|javascript:)/i.test(href) &&
    !control.closest('[role=button],[role=menuitem],[data-method]')
  );
}

function isControl(controls: readonly Control[] | undefined, target: Element): boolean {
  return !!controls?.some(({ select, says }) => {
    const control = closest(target, select);
    if (!control || isNavigation(control) || control.matches(':disabled')) return false;
    const words = visibleText(control) || (control as HTMLInputElement).value || '';
    return !says || words.toLowerCase().includes(says.toLowerCase());
  });
}

function closest(target: Element, select: string): Element | null {
  try {
    return target.closest(select);
  } catch {
    return null;
  }
}

/** `Ctrl+Enter` and the like, as the profile writes keys. */
const nameKey = (e: KeyboardEvent) =>
  `${e.ctrlKey ? 'Ctrl+' : ''}${e.metaKey ? 'Meta+' : ''}${e.altKey ? 'Alt+' : ''}${e.shiftKey ? 'Shift+' : ''}${e.key}`;

/**
 * Calls `onAttempt` before a send or close happens: a click, Enter in a form, a sending shortcut, a modal's button.
 * What the page has already been allowed to do is not reported twice.
 */
export function catchAttempts({
  profile,
  document,
  signal,
  onAttempt,
}: {
  profile: SiteProfile;
  document: Document;
  signal: AbortSignal;
  onAttempt: (attempt: Attempt) => void;
}): void {
  const { send, close, readers } = profile;
  let passedAt = Number.NEGATIVE_INFINITY;

  /** Sending now closes the case: a state is chosen that the case is not in yet. */
  const willClose = () => {
    const state = close.states?.find((each) => isInState(each, document));
    const select = state && (findFirst(document, state.select) as HTMLSelectElement | null);
    if (!select) return false;
    const url = new URL(document.location.href);
    const now = readers.status && readText(readers.status.try, document, url);
    return !now || now.toLowerCase() !== select.selectedOptions?.[0]?.text.trim().toLowerCase();
  };

  const raise = (event: Event, sends: boolean, kind: Attempt['kind']) => {
    let stopped = false;
    onAttempt({
      kind,
      sends,
      editorKind: findEditor(profile, document)?.kind ?? profile.editorKind,
      stop() {
        stopped = true;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
    });
    if (!stopped) passedAt = event.timeStamp;
  };
  const raiseSend = (event: Event) => raise(event, true, willClose() ? 'close' : 'send');

  const onClick = (event: Event) => {
    const target = event.composedPath()[0] as Element | undefined;
    if (!target?.closest) return;
    if (isControl(close.controls, target)) raise(event, false, 'close');
    else if (isControl(send.controls, target)) raiseSend(event);
  };

  /** A form sent by Enter or by a script, without a click on its button. */
  const onSubmit = (event: SubmitEvent) => {
    if (event.timeStamp - passedAt < ONE_ACT) return;
    const { submitter } = event;
    const buttons = submitter
      ? [submitter]
      : [...(event.target as Element).querySelectorAll('button, input')];
    if (submitter && isControl(close.controls, submitter)) raise(event, false, 'close');
    else if (buttons.some((button) => isControl(send.controls, button))) raiseSend(event);
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing || !send.keys?.includes(nameKey(event))) return;
    const editor = findEditor(profile, document)?.element;
    if (editor?.contains(event.composedPath()[0] as Node)) raiseSend(event);
  };

  const early = { capture: true, signal };
  const view = document.defaultView;
  view?.addEventListener('click', onClick, early);
  view?.addEventListener('submit', onSubmit, early);
  if (send.keys)
    watchDocuments({ profile, document, signal }, (place) =>
      (place.defaultView ?? place).addEventListener('keydown', onKey as EventListener, early),
    );
}
