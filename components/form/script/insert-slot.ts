/**
 * Puts a slot into a text in place of what is selected, with a blank where words would run together. Returns the text and
 * the new selection: behind the slot, or, in a gap, its words, so that typing replaces them.
 */
export function insertSlot(
  text: string,
  slot: string,
  start: number,
  end: number,
): { text: string; from: number; to: number } {
  const before = text.slice(0, start);
  const after = text.slice(end);
  // A slot that brings its own comma stands right behind the word.
  const front = before !== '' && !/\s$/.test(before) && !/^\{[^a-zA-Z]/.test(slot) ? ' ' : '';
  const back = /^[\p{L}\p{N}]/u.test(after) ? ' ' : '';
  const at = start + front.length;
  const gap = slot.startsWith('[');
  return {
    text: `${before}${front}${slot}${back}${after}`,
    from: gap ? at + 1 : at + slot.length,
    to: gap ? at + slot.length - 1 : at + slot.length,
  };
}
