import { compilePatterns } from '../coach/pattern/compile-patterns';
import type { Misfit } from './check-data';
import { type Place, shorten } from './name-place';

/** Conditions may stand inside one another so deep; what is deeper nobody can read. */
const CONDITION_DEPTH = 8;

/** Web addresses and their like. Bounded repeats only, so that it takes linear time. */
const ADDRESS =
  /\b[a-z][a-z0-9+.-]{0,20}:\/\/|\b(?:https?|ftps?|javascript|vbscript|mailto):(?=\S)|\bdata:[a-z]{1,20}\/|\bwww\.[a-z0-9]/i;

/** Where in a playbook words stand that are word patterns. */
const PATTERNS = new Set(['patterns', 'unless', 'terms', 'term']);

/**
 * What is wrong with the words of a playbook: addresses (a playbook holds plain text only), patterns that cannot be read,
 * conditions nested too deep. Takes data that may be broken elsewhere, at most as deep as LIMITS.depth.
 */
export function checkWords(data: unknown): Misfit[] {
  const found: Misfit[] = [];
  const path: (string | number)[] = [];
  const tell = (reason: string) => void found.push({ place: [...path], reason });
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      const problem = judge(value, path);
      if (problem) tell(problem);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    if (path.at(-1) === 'when' && measureDepth(value) > CONDITION_DEPTH)
      tell(`conditions stand inside one another more than ${CONDITION_DEPTH} deep`);
    for (const [key, each] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
      path.push(key);
      walk(each);
      path.pop();
    }
  };
  walk(data);
  return found;
}

function judge(text: string, place: Place): string | null {
  const address = /[:.]/.test(text) && ADDRESS.exec(text)?.[0];
  if (address) return `holds an address ("${address}"); a playbook holds plain words only`;
  const isPattern =
    (place[0] === 'phrases' || place[0] === 'plainWords') &&
    (PATTERNS.has(String(place[2])) || PATTERNS.has(String(place.at(-1))));
  return isPattern ? findPatternFault(text, place[2] === 'unless') : null;
}

const read = new Map<string, string | null>();

/** Why a word pattern cannot be used, with the character it stands at; null where it can. Remembers the last few thousand. */
function findPatternFault(text: string, isGuard: boolean): string | null {
  const source = isGuard ? text.replace(/^(?:clause|near|reply):\s*/, '') : text;
  const before = read.get(source);
  if (before !== undefined) return before;
  let fault: string | null = null;
  try {
    compilePatterns([source]);
  } catch (error) {
    const { cause, message } = error as Error;
    fault = cause instanceof Error ? cause.message : message;
  }
  if (read.size > 5000) read.clear();
  read.set(source, fault);
  return fault === null ? null : `${shorten(source)}: ${fault}`;
}

function measureDepth(condition: unknown): number {
  if (typeof condition !== 'object' || condition === null) return 0;
  const inner = Array.isArray(condition) ? condition : Object.values(condition);
  const deepest = Math.max(0, ...inner.map(measureDepth));
  return Array.isArray(condition) ? deepest : deepest + 1;
}
