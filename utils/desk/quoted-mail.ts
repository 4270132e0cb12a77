import type { TextMap } from './map-text';

/** Elements in which mail programs and desks put quoted mail. */
export const QUOTED =
  'blockquote,.gmail_quote,.gmail_attr,.moz-cite-prefix,.yahoo_quoted,.protonmail_quote,.zmail_extra,#divRplyFwdMsg,.OutlookMessageHeader';
/** The head of an older mail: all behind it is quoted too. */
const HEAD = '#divRplyFwdMsg,.OutlookMessageHeader';

/** Whether a node stands in quoted mail inside `root`; a root that is quoted itself counts as somebody's own. */
function isQuoted(node: Node, root: Element): boolean {
  const quoted = node.parentElement?.closest(QUOTED);
  return !!quoted && quoted !== root && root.contains(quoted);
}

/** The text of a map with what stands in elements of quoted mail blank: its length and its lines stay. */
export function blankQuoted({ text, runs }: TextMap, root: Element): string {
  const head = root.querySelector(HEAD);
  const behind = (node: Node) =>
    !!head && (head.compareDocumentPosition(node) & 4) /* DOCUMENT_POSITION_FOLLOWING */ !== 0;
  let own = '';
  let done = 0;
  for (const { node, at, length } of runs) {
    if (!isQuoted(node, root) && !behind(node)) continue;
    own += text.slice(done, at) + ' '.repeat(length);
    done = at + length;
  }
  return done === 0 ? text : own + text.slice(done);
}
