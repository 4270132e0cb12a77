import type { Cue, CueRules } from './compile-cues';

/** A cue and where it stands; offsets are UTF-16 code units, end exclusive. */
export type FoundCue = {
  id: string;
  start: number;
  end: number;
};

/** Finds the cues of upset and of calm in the writer's own words (see customerWords) that count: not negated, not about somebody else. */
export function findCues(own: string, { cues, scopes }: CueRules): (FoundCue & { weight: number })[] {
  const all = findAll(own, cues);
  // "Crazy how easy that was": the strong word praises.
  const praises = all.some(({ id }) => id === 'strong-praise');
  return all.filter(({ id, weight, start }) => {
    if (praises && /^(?:unacceptable|sarcasm)$/.test(id)) return false;
    if (
      /^(?:anger|angry|says-so|unacceptable|disappointed|praise|resolved|rude|thanks)$/.test(id) &&
      scopes.not.test(own.slice(Math.max(0, start - 30), start))
    )
      return false;
    if (weight < 0) return true;
    const from =
      Math.max(
        own.lastIndexOf('.', start),
        own.lastIndexOf('!', start),
        own.lastIndexOf('?', start),
        own.lastIndexOf('\n', start),
      ) + 1;
    const length = own.slice(start).search(/[.!?\n]/);
    const sentence = own.slice(from, length < 0 ? undefined : start + length);
    return !scopes.other.test(sentence) || scopes.us.test(sentence);
  });
}

/** All places where any of the patterns fits, in the order of the patterns. */
export function findAll(text: string, cues: Cue[]): (FoundCue & { weight: number })[] {
  return cues.flatMap(({ id, weight, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      id,
      weight,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}
