import { isOneOf } from './words';

const MADE = /^(?:css|sc|jsx|jss|svelte|emotion|ember|radix|headlessui|mui|ng|v|_)[-_]?\w*\d/i;

/** Is the token (a class, an id, an attribute's value) one that a person wrote, and not a bundler or a counter? */
export function isWordLike(token: string): boolean {
  if (token.length < 2 || token.length > 48 || !/^[\p{L}_][\p{L}\p{M}\p{N}_:-]*$/u.test(token)) return false;
  if (/^(?:_|sc-|css-|jss)/.test(token) || MADE.test(token) || /\d{3,}/.test(token)) return false;
  const parts = token.split(/[-_:]|(?<=\p{Ll})(?=\p{Lu})/u).filter((part) => part !== '');
  return parts.every((part) => isPronounced(part));
}

function isPronounced(part: string): boolean {
  if (/\p{L}\d+\p{L}/u.test(part)) return false;
  if (part.length <= 4 || /[^\p{ASCII}]/u.test(part)) return true;
  if (!/[aeiouy]/i.test(part)) return false;
  return !/[^aeiouy\d]{6,}/i.test(part) && !/\p{Lu}\p{Ll}\p{Lu}\p{Ll}\p{Lu}/u.test(part);
}

/** Does the token say how the element stands now, and not what it is (`active`, `open`)? */
export function isState(token: string): boolean {
  const last = token.split(/[-_]/).at(-1) ?? token;
  return isOneOf(token, 'state') || (last !== token && /^(is|has)[-_]/.test(token) && isOneOf(last, 'state'));
}
