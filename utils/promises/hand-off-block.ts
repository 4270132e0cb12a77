/** What the sender writes about a hand-off; each part is one line of plain text. */
export type HandOff = { ref: string; whom: string; needs: string; by: string };

/** The words before each line, in the reader's language. */
export type HandOffWords = { whom: string; needs: string; by: string; ask: string };

/** A code that was found in a text, and whether a colleague has said the hand-off back under it. */
export type FoundHandOff = { ref: string; received: boolean };

/** A hand-off or its receipt, by its code. */
export const HAND_OFF_MARK = /(Hand-off|Received) \((BH-[0-9a-f]{6})\)/g;

/** The code of a hand-off, from its commitment's id (hex digits). Says nothing about anybody. */
export function refOf(commitment: string): string {
  return `bh-${commitment.slice(0, 6)}`;
}

/**
 * The block that the sender puts into a note for colleagues. Only its code is read by machines: typed words can never pass
 * for one. Returns lines of plain text without a newline at the end.
 */
export function writeHandOff({ ref, whom, needs, by }: HandOff, words: HandOffWords): string {
  return [
    `Hand-off (${writeRef(ref)})`,
    `${words.whom} ${oneLine(whom)}`,
    `${words.needs} ${oneLine(needs)}`,
    `${words.by} ${oneLine(by)}`,
    oneLine(words.ask),
  ].join('\n');
}

/** The line with which a colleague says the hand-off back in her own words. */
export function writeReceipt(ref: string, words: string): string {
  return `Received (${writeRef(ref)}): ${oneLine(words)}`;
}

/** The codes in a text, each once, in the order they come up; read in linear time. */
export function findHandOffs(text: string): FoundHandOff[] {
  const found = new Map<string, boolean>();
  for (const [, mark, code = ''] of text.matchAll(HAND_OFF_MARK)) {
    const ref = code.toLowerCase();
    found.set(ref, found.get(ref) === true || mark === 'Received');
  }
  return [...found].map(([ref, received]) => ({ ref, received }));
}

function writeRef(ref: string): string {
  return ref.replace('bh', 'BH');
}

/** One line, in which no code can be read. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('(BH-', 'BH-').trim();
}
