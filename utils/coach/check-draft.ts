import type { CompiledCoach, CompiledRule, GuardScope } from './compile-coach.ts';
import { matchPatterns } from './pattern/match-patterns.ts';
import { isStop, splitWords, type Token } from './pattern/split-words.ts';
import { type SentenceWeights, trustFindings } from './weigh-sentence.ts';

/** What the coach found in a draft: the rule, why it is one, and a better wording. Offsets are UTF-16. */
export interface Finding {
  rule: string;
  category: string;
  severity: 'note' | 'nudge' | 'hold';
  start: number;
  end: number;
  why: string;
  better: string | null;
  foundation?: string;
  replace?: string;
}

export interface DraftOptions {
  /** Names of the people on the page. */
  names?: readonly string[];
  /** In a clinical record rules for replies are silent except respect and jargon. */
  editorKind?: 'reply' | 'internal' | 'clinical';
  /** Rule ids or categories switched off. */
  off?: readonly string[];
}

interface Candidate {
  rule: CompiledRule;
  from: number;
  to: number;
}

const RANK = { note: 0, nudge: 1, hold: 2 };

/** Numbers each token's sentence and clause. */
function numberParts(tokens: readonly Token[]): { sentence: number[]; clause: number[] } {
  let s = 0;
  let c = 0;
  const sentence: number[] = [];
  const clause: number[] = [];
  for (const { word } of tokens) {
    if (isStop(word)) {
      s++;
      c++;
    } else if (word === ',' || word === 'but') c++;
    sentence.push(s);
    clause.push(c);
  }
  return { sentence, clause };
}

const isWord = (token: Token | undefined): boolean => !!token && /[\p{L}\p{N}]/u.test(token.word);

interface Guard {
  scope: GuardScope;
  from: number;
  to: number;
}

/** Whether a guard lifts a rule found elsewhere or at the same place, by the guard's scope; a near guard must reach beyond the finding. */
function lifts(
  guard: Guard,
  hit: Candidate,
  sentence: readonly number[],
  clause: readonly number[],
): boolean {
  if (guard.scope === 4) return true;
  if (guard.scope === 3 && guard.from >= hit.from && guard.to <= hit.to) return false;
  const part = guard.scope === 2 ? clause : sentence;
  const last = (part[hit.to] ?? 0) + (guard.scope === 3 ? 2 : 0);
  return (part[guard.to] ?? 0) >= (part[hit.from] ?? 0) && (part[guard.from] ?? 0) <= last;
}

/**
 * Checks one draft against a compiled playbook. Quoted lines and quoted speech are left alone. One finding per
 * fault: of findings that overlap the graver, then the longer one stays. Pure; linear in the length of the text.
 */
export function checkDraft(text: string, coach: CompiledCoach, options: DraftOptions = {}): Finding[] {
  const tokens = splitWords(text);
  const { sentence, clause } = numberParts(tokens);
  const names = new Set((options.names ?? []).flatMap((name) => name.toLowerCase().split(/[\s,]+/)));
  const off = new Set(options.off);
  const found: Candidate[] = [];
  const guards = new Map<CompiledRule, Guard[]>();
  for (const hit of matchPatterns(coach.machine, tokens, names)) {
    const [index, scope] = coach.patterns[hit.pattern] ?? [-1, 0];
    const rule = coach.rules[index];
    if (!rule) continue;
    let { from, to } = hit;
    while (from < to && !isWord(tokens[from])) from++;
    while (to > from && !isWord(tokens[to])) to--;
    if (scope) guards.set(rule, [...(guards.get(rule) ?? []), { scope, from, to }]);
    else found.push({ rule, from, to });
  }
  let kept = found.filter(
    (hit) => !guards.get(hit.rule)?.some((guard) => lifts(guard, hit, sentence, clause)),
  );
  if (coach.weights) kept = weighFound(kept, coach.weights, tokens, sentence);
  kept = kept.filter(({ rule }) => !off.has(rule.id) && !off.has(rule.category));
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

/** Drops findings in sentences that read like a clean look-alike. */
function weighFound(
  found: Candidate[],
  weights: SentenceWeights,
  tokens: readonly Token[],
  sentence: readonly number[],
): Candidate[] {
  const trusted = new Map<number, boolean>();
  return found.filter((hit) => {
    if (hit.rule.category === 'jargon') return true;
    const part = sentence[hit.from] ?? 0;
    let trust = trusted.get(part);
    if (trust === undefined) {
      const fired = new Set(
        found.filter((other) => sentence[other.from] === part).map((other) => other.rule.category),
      );
      const from = sentence.indexOf(part);
      const next = sentence.indexOf(part + 1, from);
      trust = trustFindings(
        weights,
        tokens.slice(isStop(tokens[from]?.word ?? '') ? from + 1 : from, next < 0 ? undefined : next + 1),
        [...fired],
      );
      trusted.set(part, trust);
    }
    return trust;
  });
}

/** Joins findings of one category that share a sentence; of two categories on the same words the graver, then longer one stays. */
function mergeFound(found: Candidate[], sentence: readonly number[]): Candidate[] {
  const joined: Candidate[] = [];
  const order = [...found].sort((a, b) => a.from - b.from || b.to - a.to);
  for (const hit of order) {
    const same = joined.find(
      (other) =>
        other.rule.category === hit.rule.category &&
        hit.rule.category !== 'jargon' &&
        (sentence[other.to] === sentence[hit.to] || hit.from <= other.to),
    );
    if (!same) joined.push({ ...hit });
    else {
      same.to = Math.max(same.to, hit.to);
      same.from = Math.min(same.from, hit.from);
      if (RANK[hit.rule.severity] > RANK[same.rule.severity]) same.rule = hit.rule;
    }
  }
  const weight = (hit: Candidate) => RANK[hit.rule.severity] * 1000 + (hit.to - hit.from);
  const kept: Candidate[] = [];
  for (const hit of joined.sort((a, b) => weight(b) - weight(a)))
    if (
      hit.rule.category === 'jargon' ||
      !kept.some((other) => other.rule.category !== 'jargon' && other.from <= hit.to && hit.from <= other.to)
    )
      kept.push(hit);
  return kept.sort((a, b) => a.from - b.from);
}
