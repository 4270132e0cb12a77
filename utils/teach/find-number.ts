import type { PageLook } from './look-at-page';
import type { PageSpot } from './spot';
import { codeWords, hasWord } from './words';

/** A part of the address that may be the case's number. */
export type AddressPart = {
  value: string;
  from: { take: 'path' | 'hash'; after: string; skip?: number } | { take: 'query'; name: string };
  score: number;
};

/** A number shown on the page that may be the case's. */
export type ShownNumber = { spot: PageSpot; value: string; before: string; score: number };

const ID = /^(?=.*\d)[\p{L}\d][\p{L}\d_-]{0,59}$/u;
const BROAD = /^(?:v\d+|\d{1,2}|u\d?)$/;
const SIDE =
  /(?:page|folder|offset|limit|tab|view|sort|version|filter|team|queue|account|user|token|sid|session|lang|fbclid|utm)/i;

const decode = (part: string) => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** The parts of the address that look like a number or a key, the likeliest first. */
export function findAddressParts({ url, spots, title }: PageLook): AddressPart[] {
  const found: AddressPart[] = [];
  const page = ` ${spots.map(({ text }) => text).join(' ')} ${title} `;
  const add = (value: string, near: string, from: AddressPart['from'], depth: number) => {
    if (!ID.test(value)) return;
    const score =
      (hasWord(near, 'number') || hasWord(near, 'record') ? 3 : 0) -
      (SIDE.test(near) ? 4 : 0) -
      (BROAD.test(value) ? 2 : 0) +
      (new RegExp(`(?<![\\p{L}\\d])${value}(?![\\p{L}\\d])`, 'u').test(page) ? 3 : 0) +
      depth * 0.1 +
      1;
    found.push({ value, from, score });
  };
  const walk = (take: 'path' | 'hash', parts: string[]) => {
    for (const [i, part] of parts.entries()) {
      if (!/\d/.test(part)) continue;
      const at = anchorOf(parts, i);
      const after = parts[at];
      if (after === undefined) continue;
      const skip = i - at - 1;
      add(decode(part), after, { take, after, ...(skip > 0 && { skip }) }, i);
    }
  };
  walk(
    'path',
    url.pathname.split('/').filter((part) => part !== ''),
  );
  walk(
    'hash',
    url.hash.split(/[#!/?&=]+/).filter((part) => part !== ''),
  );
  for (const [name, value] of new URLSearchParams(url.search.replaceAll(';', '&')))
    add(
      value,
      codeWords(name)
        .join(' ')
        .replace(/\b(tid|sysid|sys id|uid|pid)\b/, 'id'),
      { take: 'query', name },
      1,
    );
  return found.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
}

/** Where the nearest part before the `i`th stands that is a word; a single letter where there is no word, -1 where there is neither. */
function anchorOf(parts: string[], i: number): number {
  const before = parts.slice(0, i).map((part) => !/\d{2,}|^\d$/.test(part) && !isSlug(part));
  const word = before.findLastIndex((isFixed, at) => isFixed && (parts[at] ?? '').length > 1);
  return word >= 0 ? word : before.lastIndexOf(true);
}

/** A part of an address that is the case's title written for an address. */
const isSlug = (part: string) => part.split('-').length > 2;

const SHOWN = /(?:^|[^\p{L}\d])((?:\p{Lu}{1,6}[-_]?)?\d[\d-]{2,})(?![\p{L}\d])/u;

/** The number in a spot's text, with what stands before it; null where there is none. */
export function numberIn(spot: PageSpot): Omit<ShownNumber, 'score'> | null {
  const match = SHOWN.exec(spot.text);
  const value = match?.[1];
  if (!value) return null;
  return { spot, value, before: spot.text.slice(0, match.index + match[0].length - value.length) };
}

/** Numbers on the page that are labelled or marked as the case's, the likeliest first. */
export function findShownNumbers(look: PageLook, inThread: (spot: PageSpot) => boolean): ShownNumber[] {
  return look.spots
    .flatMap((spot) => {
      const shown = numberIn(spot);
      if (!shown || spot.text.length > 120 || inThread(spot) || /\d{4}-\d{2}-\d{2}|\d:\d\d|@/.test(spot.text))
        return [];
      const { value, before } = shown;
      const isWhole = spot.text.replace(/^#/, '').trim() === value;
      const score =
        (hasWord(spot.label, 'number') ? 2 : 0) +
        (hasWord(before, 'number') || /#$/.test(before) ? 2 : 0) +
        (hasWord(spot.code, 'number') ? 1 : 0) +
        (look.title.includes(value) ? 2 : 0) +
        (isWhole ? 1 : 0) +
        (/^H[1-3]$/.test(spot.element.tagName) ? 1 : 0) -
        (spot.zone === 'nav' ? 3 : 0);
      return [{ ...shown, score }];
    })
    .filter(({ score }) => score >= 2)
    .sort((a, b) => b.score - a.score);
}
