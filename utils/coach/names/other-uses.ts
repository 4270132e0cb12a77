import type { ParsedName } from '../../model/parsed-name';
import type { NameRules } from './compile-words';

/** Where a form of the name stands in a reply. */
export type NamePlace = {
  word: string;
  before: string;
  after: string;
  isGiven: boolean;
  /** Followed by 's. */
  isOwner: boolean;
};

const isSmall = (word: string) => word === word.toLowerCase();

/** True when the word stands for somebody or something else that shares the name. */
export function isOtherPerson(
  { word, before, after, isGiven }: NamePlace,
  name: ParsedName,
  rules: NameRules,
): boolean {
  const titled = rules.titleBefore.exec(before)?.[1];
  if (rules.other.test(before.replace(rules.titleBefore, '')) || rules.otherAfter.test(after)) return true;
  if (titled) return !titleFits(titled, name);
  if (rules.signOff.test(before) && rules.lineEnd.test(after)) return true;
  if (/\s/.test(word)) return false;
  if (rules.capitalAfter.test(after) && word !== word.toUpperCase()) return true;
  const previous = rules.capitalBefore.exec(before)?.[1];
  if (!previous || rules.lead.test(previous) || isSmall(word)) return false;
  if (/^.\.?$/.test(previous)) return !!name.given && name.given[0] !== previous[0];
  return (
    !isGiven || !/\p{Ll}/u.test(previous) || !rules.start.test(before.slice(0, before.lastIndexOf(previous)))
  );
}

function titleFits(used: string, { title, addressAs }: ParsedName): boolean {
  const kind = (words = '') => {
    const start = words.toLowerCase().slice(0, 3);
    return /^(?:ms|mx)/.test(start)
      ? 'ms'
      : /^mr(?!s)/.test(start)
        ? 'mr'
        : /^(?:d[ro]|pro)/.test(start)
          ? 'dr'
          : start;
  };
  const shown = kind(title ?? addressAs.find((form) => /^Dr\b/.test(form)));
  const said = kind(used);
  if (said === shown) return true;
  return (
    /^m/.test(said) &&
    (!/^m/.test(shown) || ((said === 'ms' || shown === 'ms') && said !== 'mr' && shown !== 'mr'))
  );
}

/** True when the word is used as an everyday word, a month or part of a thing's name. */
export function isOrdinaryUse(
  { word, before, after, isGiven, isOwner }: NamePlace,
  rules: NameRules,
): boolean {
  if (/\s/.test(word) || rules.titleBefore.test(before)) return false;
  const everyday = rules.everyday.test(word);
  if (
    (isGiven || everyday || isSmall(word)) &&
    (rules.determiner.test(before) || rules.placeWord.test(before))
  )
    return true;
  if (/^ \d/.test(after)) return true;
  if (isGiven && !everyday) return false;
  if (isGiven && rules.thing.test(after)) return true;
  if (rules.month.test(word) && rules.monthWord.test(before)) return true;
  const stops = isOwner || rules.stop.test(after);
  return isSmall(word) ? !(rules.vocative.test(before) && stops) : rules.start.test(before) && !stops;
}
