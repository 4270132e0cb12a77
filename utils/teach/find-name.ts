import type { Thread } from './find-thread';
import type { PageLook } from './look-at-page';
import { foldName, isNameLike } from './name-like';
import { pathOut } from './page-roots';
import type { PageSpot } from './spot';
import { codeWords, hasWord } from './words';

/** A name on the page with every place where it stands, and what speaks for its being the customer's. */
export type NameFound = { value: string; spots: PageSpot[]; score: number; why: string[] };

const ENOUGH = 2.5;
const MAIL = /[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+/;

/** Is the name in what the page says of whoever is signed in? */
export function makeIsMe({ account, spots }: PageLook): (name: string) => boolean {
  const said = foldName(account);
  // Whoever is named as the one in charge is ours.
  const ours = new Set(
    spots
      .filter(({ label }) => hasWord(label, 'agent') && !hasWord(label, 'customer'))
      .map(({ text }) => foldName(text)),
  );
  return (name) => foldName(name).length > 3 && (said.includes(foldName(name)) || ours.has(foldName(name)));
}

/** The names on the page that may be the customer's, the likeliest first. */
export function findNames(look: PageLook, thread: Thread | null): NameFound[] {
  const isMe = makeIsMe(look);
  const authors = thread?.items.map(({ by }) => by) ?? [];
  const known = new Set(authors.flatMap((text) => (text ? foldName(text) : [])));
  const mails = look.spots.filter(
    ({ text, element }) => MAIL.test(text) || element.closest('a[href^="mailto:"]'),
  );
  const groups = new Map<string, NameFound>();
  for (const spot of look.spots) {
    const text = nameInText(spot.text);
    if (text === null || spot.zone === 'nav') continue;
    const key = foldName(text);
    const group = groups.get(key) ?? { value: text, spots: [], score: 0, why: [] };
    groups.set(key, group);
    group.spots.push(spot);
  }
  for (const [key, group] of groups) {
    const note = (why: string, points: number) => {
      if (group.why.includes(why)) return;
      group.why.push(why);
      group.score += points;
    };
    for (const spot of group.spots) {
      const inItem = thread?.items.some(({ element }) => pathOut(spot.element).includes(element)) ?? false;
      if (inItem) continue;
      if (hasWord(spot.label, 'customer') && !hasWord(spot.label, 'agent')) note('label', 4);
      else if (hasWord(headingOf(spot), 'customer')) note('heading', 2);
      if (hasWord(spot.code, 'customer') || isRecordName(spot)) note('code', 2.5);
      if (mails.some((mail) => isNear(spot, mail))) note('mail', 2);
      if (isLinkedPerson(spot)) note('link', 1);
    }
    if (known.has(key)) note('author', 3);
    if (authors[0] && foldName(authors[0]) === key && known.size > 1) note('first', 1);
    if (group.spots.some(({ label }) => hasWord(label, 'agent') && !hasWord(label, 'customer')))
      note('agent', -7);
    if (isMe(group.value)) note('me', -6);
    if (group.spots.every(({ code, element }) => hasWord(code, 'subject') || /^H1$/.test(element.tagName)))
      note('heads the page', -2);
    if (look.title.includes(group.value)) group.score += 0.5;
  }
  return [...groups.values()].filter(({ score }) => score >= ENOUGH).sort((a, b) => b.score - a.score);
}

/** The name in a text: all of it, or what stands before a mail address; null where there is none. */
export function nameInText(text: string): string | null {
  const bare = text
    .replace(/\s*<[^<>]*@[^<>]*>\s*$/, '')
    .replace(/^"|"$/g, '')
    .trim();
  return isNameLike(bare) ? bare : null;
}

/** Do both stand in the same small box? */
function isNear(spot: PageSpot, mail: PageSpot): boolean {
  if (spot === mail) return MAIL.test(spot.text);
  const out = pathOut(spot.element).slice(1, 4);
  const other = pathOut(mail.element).slice(0, 4);
  return out.some(
    (each) => other.includes(each) && (each.textContent ?? '').length < 300 && each.tagName !== 'BODY',
  );
}

/** The heading over the part that the spot stands in. */
function headingOf({ element }: PageSpot): string {
  for (const each of pathOut(element).slice(0, 3)) {
    const label = each.getAttribute('aria-label');
    if (label && each !== element && each.tagName !== 'BODY') return label;
    for (let before = each.previousElementSibling; before; before = before.previousElementSibling)
      if (/^H[2-6]$/.test(before.tagName)) return (before.textContent ?? '').slice(0, 60);
  }
  return '';
}

/** `patient-name`, but not a field for anything's name. */
function isRecordName({ code }: PageSpot): boolean {
  const words = codeWords(code);
  return words.includes('name') && hasWord(code, 'record');
}

/** A link to a person's page. */
function isLinkedPerson({ element }: PageSpot): boolean {
  const href = element.closest('a')?.getAttribute('href') ?? '';
  return /\/(?:users?|contacts?|customers?|people|persons?|clients?|accounts?)\b/i.test(href);
}
