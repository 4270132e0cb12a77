import type { Stretch } from './blank-speech.ts';
import { findQuoted, splitLines } from './find-quoted.ts';
import { findSignOff } from './find-sign-off.ts';

/** Whole lines of a text and whose words they are. */
export type Passage = Stretch & { kind: 'own' | 'quoted' | 'signature' | 'footer' };

/**
 * Parts a text into the writer's own words, quoted mail, signature and footer: parts in order that together are the text,
 * whole lines each (UTF-16 offsets). What only looks like a quote stays own. Linear in the length of the text.
 */
export function partWords(text: string): Passage[] {
  const lines = splitLines(text);
  const quoted = findQuoted(lines);
  const signed = findSignOff(lines.map((line, at) => (quoted[at] ? { ...line, text: '' } : line)));
  const parts: Passage[] = [];
  lines.forEach(({ start, end, text: words }, at) => {
    const last = parts.at(-1);
    const kind = quoted[at] ? 'quoted' : (signed[at] ?? 'own');
    // An empty line is of the kind of what stands above it.
    if (last && (last.kind === kind || (words.trim() === '' && kind === 'own'))) last.end = end;
    else parts.push({ start, end, kind });
  });
  return parts;
}
