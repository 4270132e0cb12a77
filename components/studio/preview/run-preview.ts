import { runSession } from '../../../utils/desk/run-session';
import { BUILT_IN_PLAYBOOKS } from '../../../utils/playbooks/built-in-playbooks';
import { choosePlaybook } from '../../../utils/playbooks/choose-playbook';
import { compileLanguage } from '../../../utils/playbooks/compile-language';
import { drawPanel } from '../../panel/draw-panel';
import panelCss from '../../panel/panel.css?inline';
import { text } from '../../panel/text';
import { practiceBackend } from '../../practice/practice-backend';
import type { PreviewCase } from './preview-book';

type Backend = ReturnType<typeof practiceBackend>;

/** A running preview: `again` begins it anew with what is wanted now. */
export type Preview = { again: () => void; stop: () => void };

/**
 * Runs the session that runs on desk pages on the sample case in `frame`, with the playbook that `wanted` gives at each
 * start; in memory only. Resolves when the page is there.
 */
export async function runPreview(
  frame: HTMLIFrameElement,
  wanted: () => PreviewCase | null,
): Promise<Preview> {
  let running = new AbortController();
  const run = () => {
    running.abort();
    running = new AbortController();
    const document = frame.contentDocument;
    const shown = wanted();
    if (!document || document.URL === 'about:blank' || !shown) return;
    const { signal } = running;
    void runSession({
      document,
      backend: previewBackend(shown),
      words: text,
      draw: drawPanel,
      signal,
      open: true,
      asked: 'person',
      now: Date.now,
    });
    schemeOf(document, frame, signal);
  };
  const isThere = () =>
    frame.contentDocument?.readyState === 'complete' && frame.contentDocument.URL !== 'about:blank';
  if (!isThere()) await new Promise((done) => frame.addEventListener('load', done, { once: true }));
  run();
  frame.addEventListener('load', run);
  return {
    again: run,
    stop: () => {
      frame.removeEventListener('load', run);
      running.abort();
    },
  };
}

/** The panel follows the light or dark that was chosen for the frame, whatever the window's own is. */
function schemeOf(document: Document, frame: HTMLIFrameElement, signal: AbortSignal): void {
  const put = () => {
    const scheme = frame.style.colorScheme;
    document.documentElement.style.colorScheme = scheme;
    document
      .querySelector<HTMLElement>('[data-bedside]')
      ?.style.setProperty('color-scheme', scheme || 'light dark', 'important');
  };
  put();
  const watch = new MutationObserver(put);
  watch.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => watch.disconnect());
}

/** The practice desk's backend with the edited playbook in place of the built-in one. */
function previewBackend({ playbook, memory }: PreviewCase): Backend {
  const books = new Map([...BUILT_IN_PLAYBOOKS, [playbook.id, playbook]]);
  const languageOf = (id: string) => {
    try {
      return compileLanguage(id, books);
    } catch {
      // A pattern that cannot be read is told beside its field; the preview goes on without the phrases.
      return compileLanguage('', books);
    }
  };
  const base = practiceBackend(panelCss, Date.now, () => {}, languageOf);
  let begun = false;
  return {
    ...base,
    async case(request) {
      const state = await base.case(request);
      const { context } = request;
      const assignments = { origins: {}, profiles: { [context.profile]: playbook.id }, roles: {} };
      const first = !begun;
      begun = true;
      return {
        ...state,
        playbook: choosePlaybook(context, { assignments, role: null }, books),
        ...(first && { memory }),
      };
    },
  };
}
