import { PLAIN } from './words/plain-words';

const COUNTS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const TENS: Record<string, number> = {
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};
const PARTS: Record<string, number> = { half: 30, quarter: 15 };

const readCount = (word: string): number =>
  Number(word) || word.split(/[- ]/).reduce((sum, part) => sum + (TENS[part] ?? COUNTS.indexOf(part) + 1), 0);

const clockAt = (hour: number, minutes: number): string =>
  minutes < 0 ? `${hour - 1 || 12}:${60 + minutes}` : `${hour}:${minutes < 10 ? '0' : ''}${minutes}`;

/** Takes a lower-case clause; returns it with digits for counts and one wording for each kind of time. */
export function plainTimes(clause: string): string {
  let text = clause;
  for (const [pattern, to] of PLAIN) {
    text =
      to === '#count'
        ? text.replaceAll(pattern, (words) => `${readCount(words)}`)
        : to === '#to'
          ? text.replaceAll(
              pattern,
              (_, before: string | undefined, part: string, hour: string) =>
                (before ?? '') + clockAt(readCount(hour), -(PARTS[part] ?? readCount(part))),
            )
          : to === '#past'
            ? text.replaceAll(pattern, (_, part: string, hour: string) =>
                clockAt(+hour, PARTS[part] ?? +part),
              )
            : text.replaceAll(pattern, to);
  }
  return text;
}
