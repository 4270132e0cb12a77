import type { EditorKind } from '../model/editor-kind';
import type { ControlState, EditorRule, SitePage, SiteProfile } from '../model/site-profile';
import type { Editor } from './editor';
import { findDeep } from './find-deep';
import { findFirst, findPage } from './match-profile';
import { isShown, scopeNow } from './scope-of';

/** Is the control in the state the profile names (one of these values, or checked)? */
export function isInState(state: ControlState, document: ParentNode): boolean {
  const control = findFirst(document, state.select) as HTMLInputElement | null;
  if (!control) return false;
  if (state.checked !== undefined) return control.checked === state.checked;
  const words = (control as unknown as HTMLSelectElement).selectedOptions?.[0]?.text ?? '';
  return (
    !state.is ||
    state.is.some((is) => is === control.value || is.toLowerCase() === words.trim().toLowerCase())
  );
}

/** The documents of the same-origin frames a selector finds; frames of other origins are left out. */
export function frameDocuments(root: ParentNode, selector: string): Document[] {
  return (findDeep(root, selector) as HTMLIFrameElement[]).flatMap((frame) => {
    try {
      return frame.contentDocument ?? [];
    } catch {
      return [];
    }
  });
}

function kindOf(rule: EditorRule, profile: SiteProfile, document: Document, root: ParentNode): EditorKind {
  const decided = rule.kindBy?.find((state) => isInState(state, root));
  return decided?.kind ?? rule.kind ?? kindOfPage(profile, document);
}

/** What is written on the profile's page that this document is. */
function kindOfPage(profile: SiteProfile, document: Document): EditorKind {
  const says = profile.pages.some(({ editorKind }) => editorKind !== undefined);
  const page = says ? findPage(profile, new URL(document.location.href), document) : null;
  return page?.editorKind ?? profile.editorKind;
}

/** What is written on this page, whoever else may read a single text of it, and the playbook that its editor or the page names. */
export function findPurpose(
  profile: SiteProfile,
  document: Document,
  page: SitePage | null,
): { writes: EditorKind; playbook?: string } {
  const editor = findEditor(profile, document);
  const playbook = editor?.rule.playbook ?? page?.playbook;
  return {
    writes: editor?.rule.kind ?? page?.editorKind ?? profile.editorKind,
    ...(playbook !== undefined && { playbook }),
  };
}

/** Every editor of the profile that is on the page now, in the profile's order. Hidden ones are left out. */
export function listEditors(profile: SiteProfile, document: Document): Editor[] {
  const root = scopeNow(profile, document);
  return profile.editors.flatMap((rule) => {
    try {
      const places = rule.frame ? frameDocuments(root, rule.frame) : [root];
      return places
        .flatMap((place) => findDeep(place, rule.select) as HTMLElement[])
        .filter(isShown)
        .map((element) => ({ element, kind: kindOf(rule, profile, document, root), rule }));
    } catch {
      return [];
    }
  });
}

/** Does this editor hold the focus, in its own document and (for a frame) in the page? */
function isFocused({ element }: Editor, document: Document): boolean {
  const own = element.ownerDocument;
  if (!own.activeElement || !element.contains(own.activeElement)) return false;
  return own === document || own.defaultView?.frameElement === document.activeElement;
}

let lastUsed: WeakRef<HTMLElement> | null = null;

/** Remembers which editor the agent worked in last, for when the focus is elsewhere. */
export function markUsed(editor: Editor): void {
  lastUsed = new WeakRef(editor.element);
}

/** The editor the agent works in: the focused one, else the one used last, else the first on the page, or null. */
export function findEditor(profile: SiteProfile, document: Document): Editor | null {
  const editors = listEditors(profile, document);
  return (
    editors.find((editor) => isFocused(editor, document)) ??
    editors.find((editor) => editor.element === lastUsed?.deref()) ??
    editors[0] ??
    null
  );
}
