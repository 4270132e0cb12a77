import type data from './cues.json';

/** The word data customers' messages are read with: regular expressions without their word edges, and weights. */
export type CueData = Omit<typeof data, 'tone'> & { tone: Record<string, number> };

/** One compiled cue: how much it speaks for (or, below zero, against) an upset writer. */
export type Cue = {
  id: string;
  weight: number;
  pattern: RegExp;
};

/** Compiled customer word data. */
export type CueRules = {
  bias: number;
  /** Weights of tone features (see toneFeatures), and classes of words that such features are made of. */
  tone: Map<string, number>;
  classes: Cue[];
  cues: Cue[];
  scopes: { other: RegExp; us: RegExp; not: RegExp };
  safety: Cue[];
  escalation: Cue[];
  deadline: RegExp;
};

// A cue starts at a word's start, at "n't" or at a sign, and does not end inside a word. Said as one thing that must not be:
// of two that may be, V8 compiles what follows for each.
const compile = (source: string) =>
  new RegExp(`(?!(?<=[\\p{L}'])(?!n't|[?!.,:]))(?:${source})(?!\\p{L})`, 'giu');

/** Compiles customer word data; its one caller keeps it. Throws a SyntaxError naming the pattern when an entry is malformed. */
export function compileCues(data: CueData): CueRules {
  const named = (patterns: Record<string, string>) =>
    Object.entries(patterns).map(([id, source]) => ({ id, weight: 1, pattern: compile(source) }));
  const { other, us, not } = data.scopes;
  return {
    bias: data.bias,
    tone: new Map(Object.entries(data.tone)),
    classes: Object.entries(data.classes).map(([id, source]) => ({
      id,
      weight: 1,
      pattern: new RegExp(`^(?:${source})$`),
    })),
    cues: data.cues.map(({ id, weight, pattern }) => ({ id, weight, pattern: compile(pattern) })),
    scopes: { other: new RegExp(other, 'iu'), us: new RegExp(us, 'iu'), not: new RegExp(not, 'iu') },
    safety: named(data.safety),
    escalation: named(data.escalation),
    deadline: compile(data.deadline),
  };
}
