import { straighten } from '../../text/blank-speech';
import { ownWords } from '../../text/own-words';
import type { CueRules } from './compile-cues';
import { type FoundCue, findAll, findCues } from './find-cues';
import { toneFeatures } from './read-tone';

/** How upset the writer of a message is with us, and why that is thought. */
export type UpsetScore = {
  /** 0 to 1; from 0.5 the writer counts as upset. */
  score: number;
  upset: boolean;
  /** True when the message tells of danger to somebody's life or health: then no coaching, only the emergency line. */
  safety: boolean;
  /** What speaks for an upset writer or for danger, in the order of the text. */
  cues: FoundCue[];
};

// The words of a message weigh less each, the more of them are known.
const toneScale = 3;
/** A turn of so many words is upset only by a cue, never by its tone. */
const SHORT = 4;
/** The same where something in it thanks, calms or asks for a thing. */
const SHORT_CALM = 6;

/** The writer's own words with plain apostrophes, as cues and tone are read; offsets hold. */
export const customerWords = (text: string): string => straighten(ownWords(text));

/** Weighs the cues and the tone of a message with compiled word data; a cue's second and third time count a third each. */
export function scoreMessage(text: string, rules: CueRules): UpsetScore {
  const own = customerWords(text);
  const found = findCues(own, rules);
  const dangers = findAll(own, rules.safety);
  const tone = [...toneFeatures(own, rules).values()].flatMap((feature) => {
    const weight = rules.tone.get(feature.id);
    return weight ? [{ ...feature, weight }] : [];
  });
  const words = tone.filter(({ id }) => id[0] !== '@');
  const weight = tone.reduce((total, feature) => total + feature.weight, 0);
  // Nothing that is understood: no claim; a turn of a few words must say it outright.
  const count = own.match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu)?.length ?? 0;
  const short =
    count <=
    (found.some(({ id }) => /^(?:thanks|praise|resolved|not-complaint|request)$/.test(id))
      ? SHORT_CALM
      : SHORT);
  const mute = (!found.length && words.length < 2) || (short && !found.some(({ weight }) => weight > 0));
  // Fear or pain alone is not unhappiness with us.
  const ownPain = dangers.length > 0 && !rules.scopes.us.test(own) ? 2 : 0;
  const sum = mute
    ? Number.NEGATIVE_INFINITY
    : rules.bias - ownPain + weighCues(found) + (weight * toneScale) / Math.sqrt(tone.length || 1);
  const cues = [...found.filter(({ weight }) => weight > 0), ...dangers];
  if (sum >= 0 && !cues.length) {
    const strongest = words.sort((one, other) => other.weight - one.weight);
    cues.push(...strongest.slice(0, 2).map((feature) => ({ ...feature, id: 'tone' })));
  }
  return {
    score: 1 / (1 + Math.exp(-sum)),
    upset: sum >= 0,
    safety: dangers.length > 0,
    cues: cues
      .map(({ id, start, end }) => ({ id, start, end }))
      .sort((one, other) => one.start - other.start),
  };
}

function weighCues(found: { id: string; weight: number }[]): number {
  const times = new Map<string, number>();
  let sum = 0;
  for (const { id, weight } of found) {
    const before = times.get(id) ?? 0;
    times.set(id, before + 1);
    if (before < 3) sum += before ? weight / 3 : weight;
  }
  return sum;
}
