/** A run of characters of `text` (from `at`, `length` long) and where in the page it stands. */
type Run = { node: Text; from: number; at: number; length: number };

/** The text a person sees in an element, and where each character of it is. Offsets are UTF-16. */
export type TextMap = { text: string; runs: Run[] };

const BLOCKS =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DIV|DL|DT|FIELDSET|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
const SILENT = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|SELECT|TEXTAREA|BUTTON|SVG|svg|IFRAME)$/;

/** Hidden from the eye: not displayed, or shrunk to a pixel for screen readers. */
function isUnseen(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    style.display === 'none' ||
    style.visibility === 'hidden' ||
    (style.position === 'absolute' && (element as HTMLElement).offsetWidth <= 1)
  );
}

/**
 * Maps the visible text of `root`: lines and paragraphs end in one \n, spaces are collapsed as the browser does,
 * hidden words, zero-width characters and what matches `without` are left out. Reading stops after `most` characters.
 */
export function mapText(root: Element, without = '', most = Number.POSITIVE_INFINITY): TextMap {
  const view = root.ownerDocument.defaultView;
  const runs: Run[] = [];
  let text = '';
  /** The last character; asking the growing text itself would copy it each time. */
  let last = '';
  /** A line that has ended; written only when more text follows. */
  let breaks = 0;
  let opened = false;

  const endLine = () => {
    if (opened) breaks++;
    opened = false;
  };
  const flush = () => {
    if (breaks > 0) last = '\n';
    text += '\n'.repeat(breaks);
    breaks = 0;
    opened = true;
  };

  const addText = (node: Text, pre: boolean) => {
    const data = node.data;
    let run: Run | null = null;
    for (let i = 0; i < data.length && text.length < most; i++) {
      let c = data[i] as string;
      if (c === '\uFEFF' || c === '\u200B') {
        run = null;
        continue;
      }
      if (c === '\u00A0') c = ' ';
      else if (c === '\n' && pre) {
        if (!opened) flush();
        endLine();
        run = null;
        continue;
      } else if (c <= ' ') {
        c = ' ';
        if (!pre && (!opened || last === ' ')) {
          run = null;
          continue;
        }
      }
      if (!opened) flush();
      if (!run) {
        run = { node, from: i, at: text.length, length: 0 };
        runs.push(run);
      }
      run.length++;
      text += c;
      last = c;
    }
  };

  const walk = (element: Element, pre: boolean) => {
    for (let child = element.firstChild; child && text.length < most; child = child.nextSibling) {
      if (child.nodeType === 3) addText(child as Text, pre);
      if (child.nodeType !== 1) continue;
      const inner = child as Element;
      const tag = inner.tagName;
      if (SILENT.test(tag) || (without && inner.matches(without))) continue;
      if (tag === 'BR') {
        if (inner === element.lastChild && opened) continue;
        if (!opened) flush();
        endLine();
        continue;
      }
      const style = view?.getComputedStyle(inner);
      if (style && isUnseen(inner, style)) continue;
      const block = BLOCKS.test(tag);
      if (block) endLine();
      walk(inner, style ? style.whiteSpace.startsWith('pre') : pre);
      if (block) endLine();
    }
  };
  walk(root, view?.getComputedStyle(root).whiteSpace.startsWith('pre') ?? false);
  return { text, runs };
}

/** What is visible of an element's text, trimmed. */
export function visibleText(element: Element, without = ''): string {
  return mapText(element, without).text.trim();
}
