import type { EditorKind } from '../model/editor-kind';
import type { SiteProfile } from '../model/site-profile';
import { findEditor, isInState } from './find-editor';
import { visibleText } from './map-text';

/**
 * The agent is about to send or to close. `sends`: the same click also sends what is in the editor.
 * `stop()`, called at once, prevents this one attempt.
 */
export type Attempt = { kind: 'send' | 'close'; sends: boolean; editorKind: EditorKind; stop: () => void };
type Control = SiteProfile['send']['controls'][number];

/** Following a link is navigation and never stopped; a link that only runs script counts as a button. */
function isNavigation(control: Element): boolean {
  const href = control.closest('a')?.getAttribute('href');
  return (
    !!href &&
    !/^(?:#|javascript:)/i.test(href) &&
    !control.closest('[role=button],[role=menuitem],[data-method]')
  );
}

function findControl(controls: readonly Control[], target: Element): Element | null {
  for (const { select, says } of controls) {
    const control = target.closest(select);
    if (!control || isNavigation(control)) continue;
    const words = visibleText(control) || (control as HTMLInputElement).value || '';
    if (!says || words.toLowerCase().includes(says.toLowerCase())) return control;
  }
  return null;
}

/** Calls `onAttempt` before a send or close happens: click, Enter in a form, or a sending shortcut. */
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
  const raise = (event: Event, kind: Attempt['kind'], sends: boolean) => {
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
    return !stopped;
  };
  const willClose = () => profile.close.states?.some((state) => isInState(state, document)) ?? false;
  document.defaultView?.addEventListener(
    'click',
    (event) => {
      const target = event.composedPath()[0] as Element | undefined;
      if (!target?.closest) return;
      if (findControl(profile.close.controls ?? [], target)) raise(event, 'close', false);
      else if (findControl(profile.send.controls, target)) raise(event, willClose() ? 'close' : 'send', true);
    },
    { capture: true, signal },
  );
}
