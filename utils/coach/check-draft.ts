import { isStop, splitWords, type Token } from '../text/split-words.ts';
import type { CompiledCoach, CompiledRule, GuardScope } from './compile-coach.ts';
import { matchPatterns } from './pattern/match-patterns.ts';
import { type SentenceWeights, trustFaults } from './weigh-sentence.ts';

/** What the coach found in a draft: the rule, why it is one, and a better wording. Offsets are UTF-16. */
export type Finding = {
  rule: string;
  category: string;
  severity: 'note' | 'nudge' | 'hold';
  start: number;
  end: number;
  why: string;
  better: string | null;
  foundation?: string;
  replace?: string;
};

export type DraftOptions = {
  /** Names of the people on the page. */
  names?: readonly string[];
  /** In a clinical record rules for replies are silent except respect and jargon. */
  editorKind?: 'reply' | 'internal' | 'clinical';
  /** Rule ids or categories switched off. */
  off?: readonly string[];
};

type Candidate = {
  rule: CompiledRule;
  from: number;
  to: number;
};

const RANK = { note: 0, nudge: 1, hold: 2 };

const isWord = (token: Token | undefined): boolean => !!token && /[\p{L}\p{N}]/u.test(token.word);

/** The number of each token's sentence and clause. */
type Parts = {
  sentence: number[];
  clause: number[];
};

/** Before "I will" these carry a clause on. */
const CARRIES_ON =
  /^(?:and|or|so|that|then|which|what|when|if|as|because|once|before|after|until|while|where|how|why|than|soon|since|time|thing|one|,)$/;

/** Whether "I will" opens a clause of its own in a text typed without stops: after more than an adverb ("in future we will"). */
const runsOn = (tokens: readonly Token[], n: number): boolean =>
  /^(?:i|we)$/.test(tokens[n]?.word ?? '') &&
  tokens[n + 1]?.word === 'will' &&
  [1, 2, 3, 4].every((back) => isWord(tokens[n - back])) &&
  !CARRIES_ON.test(tokens[n - 1]?.word ?? '');

function numberParts(tokens: readonly Token[]): Parts {
  let s = 0;
  let c = 0;
  const sentence: number[] = [];
  const clause: number[] = [];
  for (const [n, { word }] of tokens.entries()) {
    if (isStop(word)) {
      s++;
      c++;
    } else if (word === ',' || word === 'but' || runsOn(tokens, n)) c++;
    sentence.push(s);
    clause.push(c);
  }
  return { sentence, clause };
}

type Guard = {
  scope: GuardScope;
  from: number;
  to: number;
};

/** Whether a guard near a rule's match lifts it, by the guard's scope; a near guard must reach beyond the match. */
function lifts(guard: Guard, hit: Candidate, { sentence, clause }: Parts): boolean {
  if (guard.scope === 3 && guard.from >= hit.from && guard.to <= hit.to) return false;
  const part = guard.scope === 2 ? clause : sentence;
  const last = (part[hit.to] ?? 0) + (guard.scope === 3 ? 2 : 0);
  return (part[guard.to] ?? 0) >= (part[hit.from] ?? 0) && (part[guard.from] ?? 0) <= last;
}

/** A rule's guards by the sentence they begin in; those for the whole reply under -1. */
type Guards = Map<CompiledRule, Map<number, Guard[]>>;

/** Whether any guard lifts a match; looks only at the sentences a guard could reach it from. */
function isLifted(hit: Candidate, guards: Guards, parts: Parts): boolean {
  const own = guards.get(hit.rule);
  if (!own) return false;
  if (own.has(-1)) return true;
  const last = (parts.sentence[hit.to] ?? 0) + 2;
  for (let at = (parts.sentence[hit.from] ?? 0) - 1; at <= last; at++)
    if (own.get(at)?.some((guard) => lifts(guard, hit, parts))) return true;
  return false;
}

/**
 * Checks one draft against a compiled playbook. Quoted lines and quoted speech are left alone. One finding per
 * fault: of findings that overlap the graver, then the longer one stays. Pure; linear in the length of the text.
 */
export function checkDraft(text: string, coach: CompiledCoach, options: DraftOptions = {}): Finding[] {
  const tokens = splitWords(text);
  const parts = numberParts(tokens);
  const { sentence } = parts;
  const names = new Set((options.names ?? []).flatMap((name) => name.toLowerCase().split(/[\s,]+/)));
  const off = new Set(options.off);
  const found: Candidate[] = [];
  const guards: Guards = new Map();
  for (const hit of matchPatterns(coach.machine, tokens, names)) {
    const [index, scope] = coach.patterns[hit.pattern] ?? [-1, 0];
    const rule = coach.rules[index];
    if (!rule) continue;
    let { from, to } = hit;
    while (from < to && !isWord(tokens[from])) from++;
    while (to > from && !isWord(tokens[to])) to--;
    if (scope) {
      const own = guards.get(rule) ?? new Map<number, Guard[]>();
      guards.set(rule, own);
      const at = scope === 4 ? -1 : (sentence[from] ?? 0);
      const there = own.get(at);
      if (there) there.push({ scope, from, to });
      else own.set(at, [{ scope, from, to }]);
    } else found.push({ rule, from, to });
  }
  let kept = found.filter((hit) => !isLifted(hit, guards, parts));
  if (coach.weights) kept = weighFound(kept, coach.weights, tokens, sentence);
  kept = kept
    .filter(({ rule }) => !off.has(rule.id) && !off.has(rule.category))
    .filter(suitKind(tokens, sentence));
  if (options.editorKind === 'clinical')
    kept = kept.filter(({ rule }) => rule.category === 'respect' || rule.category === 'jargon');
  const findings = mergeFound(kept, sentence);
  return findings.map(({ rule, from, to }) => {
    const { id, category, severity, foundation, why, better, replace } = rule;
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to]?.end ?? start;
    return {
      rule: id,
      category,
      severity,
      start,
      end,
      why,
      better,
      foundation,
      ...(replace !== undefined && { replace }),
    };
  });
}

const RECORD =
  /^(?:patient|pt|client|customer|caller|user|bp|sats|plan|review|reviewed|seen|reports|hx|mother|father|mum|wife|husband|family)$/;
const PERSON =
  /^(?:patient|pt|client|customer|caller|user|he|she|his|her|they|their|mother|father|mum|wife|husband|family)$/;

/** A record speaks about somebody, a reply to them: what suits only the one is not looked for in the other. */
function suitKind(tokens: readonly Token[], sentence: readonly number[]): (hit: Candidate) => boolean {
  if (tokens.some(({ word }) => /^(?:you|your|hi|hello|dear)$/.test(word))) {
    const aboutThem = new Set(tokens.flatMap(({ word }, n) => (PERSON.test(word) ? [sentence[n]] : [])));
    return ({ rule, from }) => rule.category !== 'respect' || aboutThem.has(sentence[from]);
  }
  const record = tokens.some(({ word }) => RECORD.test(word));
  return ({ rule }) =>
    !record || !/^(?:burden|blame|emotion|policy|vague|access|teachback)$/.test(rule.category);
}

/** Findings by the sentence they begin in. */
function groupFound(found: readonly Candidate[], sentence: readonly number[]): Map<number, Candidate[]> {
  const groups = new Map<number, Candidate[]>();
  for (const hit of found) {
    const at = sentence[hit.from] ?? 0;
    const group = groups.get(at);
    if (group) group.push(hit);
    else groups.set(at, [hit]);
  }
  return groups;
}

/** Drops findings in sentences that read like a clean look-alike. */
function weighFound(
  found: readonly Candidate[],
  weights: SentenceWeights,
  tokens: readonly Token[],
  sentence: readonly number[],
): Candidate[] {
  return [...groupFound(found, sentence)].flatMap(([, group]) => {
    let from = (group[0] as Candidate).from;
    let to = from;
    while (from > 0 && !isStop(tokens[from - 1]?.word ?? '.')) from--;
    while (to < tokens.length - 1 && !isStop(tokens[to]?.word ?? '.')) to++;
    const fired = group.map(({ rule }) => rule).filter(({ category }) => category !== 'jargon');
    const trusted = trustFaults(weights, tokens.slice(from, to + 1), fired);
    return group.filter(
      ({ rule }) =>
        rule.category === 'jargon' || weights.sure.includes(rule.id) || trusted.has(rule.category),
    );
  });
}

/** In a sentence joins findings of one category; where two categories share words the graver, then the longer one stays. */
function mergeFound(found: readonly Candidate[], sentence: readonly number[]): Candidate[] {
  const weigh = (hit: Candidate) => RANK[hit.rule.severity] * 1000 + (hit.to - hit.from);
  return [...groupFound(found, sentence).values()]
    .flatMap((group) => {
      const joined = new Map<string, Candidate>();
      for (const hit of group) {
        const key = hit.rule.category === 'jargon' ? `${hit.rule.id} ${hit.from}` : hit.rule.category;
        const same = joined.get(key);
        if (!same) joined.set(key, { ...hit });
        else {
          same.to = Math.max(same.to, hit.to);
          same.from = Math.min(same.from, hit.from);
          if (RANK[hit.rule.severity] > RANK[same.rule.severity]) same.rule = hit.rule;
        }
      }
      const kept: Candidate[] = [];
      for (const hit of [...joined.values()].sort((a, b) => weigh(b) - weigh(a))) {
        const jargon = hit.rule.category === 'jargon';
        if (
          jargon ||
          !kept.some(
            (other) => other.rule.category !== 'jargon' && other.from <= hit.to && hit.from <= other.to,
          )
        )
          kept.push(hit);
      }
      return kept;
    })
    .sort((a, b) => a.from - b.from);
}
