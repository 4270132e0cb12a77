import type { Thread } from './find-thread';
import type { PageLook } from './look-at-page';
import { foldName } from './name-like';
import { pathOut } from './page-roots';
import type { PageSpot } from './spot';
import { hasWord } from './words';

/** A text that may be the subject; `after` = what stands between the number and it, where they share a line. */
export type SubjectFound = {
  spot: PageSpot;
  value: string;
  after: string | null;
  score: number;
  why: string[];
};

const ENOUGH = 3;
/** A number, with a word before it, and a sign after it that parts it from the subject. */
const NUMBERED =
  /^\s*\[?(?:[\p{L}\d°#.]+[\s#]*){0,3}?#?[\p{L}-]*\d[\p{L}\d-]*\]?(\s*[:—–|·]\s+|\s+-\s+|\]\s*)(?=\S)/u;

/** The texts that may be the subject, the likeliest first. `names` = names that are no subject. */
export function findSubjects(
  look: PageLook,
  thread: Thread | null,
  names: readonly string[],
): SubjectFound[] {
  const folded = new Set(names.map(foldName));
  return look.spots
    .flatMap((spot) => weigh(spot, look, thread, folded) ?? [])
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score || a.spot.order - b.spot.order);
}

/** Is the element what its dialog is called by? */
function isDialogName(element: HTMLElement): boolean {
  const dialog = element.closest('[role=dialog],dialog');
  return element.id !== '' && dialog?.getAttribute('aria-labelledby') === element.id;
}

function weigh(
  spot: PageSpot,
  look: PageLook,
  thread: Thread | null,
  names: Set<string>,
): SubjectFound | null {
  const { element, label, code, text } = spot;
  if (spot.zone === 'nav' || text.length < 6 || text.length > 180) return null;
  const path = pathOut(element);
  if (thread && path.includes(thread.parent) && !path.some((each) => each.getAttribute('role') === 'dialog'))
    return null;
  if (thread && path.some((each) => thread.items.some((item) => item.element === each))) return null;
  if (element.closest('button,a[role=button],label,th,dt')) return null;
  const sign = spot.take === 'text' ? (NUMBERED.exec(text)?.[1] ?? null) : null;
  const at = sign === null ? -1 : text.indexOf(sign);
  const value = at > 0 && sign !== null ? text.slice(at + sign.length).trim() : text;
  if (value.length < 4 || names.has(foldName(value)) || /@/.test(value) || !/\p{L}{3}/u.test(value))
    return null;
  const heading = /^H[1-4]$/.test(element.tagName) || element.getAttribute('role') === 'heading';
  const inHeading = heading || element.closest('h1,h2,h3') !== null;
  const why: string[] = [];
  let score = 0;
  const note = (reason: string, points: number) => {
    why.push(reason);
    score += points;
  };
  if (look.title.includes(value) && value.length < look.title.length + 1) note('title', 3);
  if (hasWord(label, 'subject') && !hasWord(label, 'customer') && !hasWord(label, 'status')) note('label', 4);
  if (hasWord(code, 'subject')) note('code', 2);
  if (inHeading) note('heading', 2);
  if (/\s/.test(value)) note('words', 1);
  else score -= 2;
  if (spot.take === 'value' && !why.includes('label') && !why.includes('code')) score -= 4;
  if (spot.take === 'value' && path.some((each) => each.getAttribute('role') === 'dialog')) score -= 1;
  if (path.some((each) => each.tagName === 'LI' || each.tagName === 'ASIDE') && !why.includes('label'))
    score -= 2;
  if (hasWord(label, 'customer') || hasWord(label, 'agent') || hasWord(label, 'status')) score -= 4;
  if (sign !== null) note('number', 1);
  if (inHeading && isDialogName(element)) note('dialog', 3);
  if (/^(?:re|aw|sv|fwd?):/i.test(value)) score -= 1;
  // A heading that names a part of every page.
  if (why.length <= 2 && !why.includes('title') && !why.includes('label') && !why.includes('code'))
    score -= 1.5;
  return { spot, value, after: sign, score, why };
}
