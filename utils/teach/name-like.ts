import { isOneOf } from './words';

const NAME = /^[\p{L}\p{M}][\p{L}\p{M}'’.\- ,]{0,58}[\p{L}\p{M}.]$/u;
const LOWER = /^[\p{Ll}'’-]+$/u;
/** Words that may stand small in a name. */
const SMALL = new Set([
  'de',
  'la',
  'van',
  'von',
  'der',
  'den',
  'del',
  'di',
  'da',
  'bin',
  'al',
  'el',
  'y',
  'e',
  'dos',
  'das',
  'le',
  'ten',
  'ter',
  'zu',
  'of',
]);
const NOT = [
  'status',
  'statusValue',
  'subject',
  'number',
  'send',
  'noSend',
  'close',
  'agent',
  'customer',
  'message',
  'note',
  'search',
] as const;

/** Could the text be a person's name, by its form? */
export function isNameLike(text: string): boolean {
  if (!NAME.test(text)) return false;
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length > 6) return false;
  if (words.some((word) => LOWER.test(word) && !SMALL.has(word))) return false;
  return !NOT.some((list) => isOneOf(text, list));
}

/** For comparing names: letter case, accents, spaces and signs do not count. */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
