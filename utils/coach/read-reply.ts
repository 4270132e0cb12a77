import type { DraftPromise } from '../model/draft-promise';
import type { EditorKind } from '../model/editor-kind';
import type { ParsedName } from '../model/parsed-name';
import type { Evidence, SignalName, Signals } from '../model/signal';
import { draftPromises } from '../promises/draft-promises';
import { guessLanguage, type Tongue } from '../text/guess-language';
import { ownWords } from '../text/own-words';
import { checkDraft, type Finding } from './check-draft';
import type { CompiledCoach } from './compile-coach';
import { COUNTED } from './empty-reading';
import { countNameUses } from './parse-name';
import { readMoves } from './read-moves';
import { readDraftWords } from './read-words';
import { SIGNAL_OF_MOVE } from './signal-of-move';

/** What a draft does, what it promises and what the coach found in it. Offsets are UTF-16 into the draft. */
export type DraftReading = {
  signals: Signals;
  evidence: Evidence;
  findings: Finding[];
  promises: DraftPromise[];
};

/** What a draft is read with: who will read it, how the customer is called, which rules are off, what the customer said last. */
export type DraftContext = {
  kind: EditorKind;
  name: ParsedName | null;
  off: string[];
  said: string[];
};

/** A draft to be read with the coach of this playbook. */
export type DraftQuestion = DraftContext & { text: string; playbook: string };

/** What our lines leave for the agent to fill, such as [what happened]. */
const GAP = /\[[a-z][^[\]\n]{1,60}\]/gi;

/** What a draft is in; what is too short to tell is taken to be in the customer's language. */
function tongueOf(text: string, said: readonly string[]): Tongue {
  const own = guessLanguage(text);
  if (own !== 'unknown') return own;
  const theirs = guessLanguage(said.map(ownWords).join('\n\n'));
  return theirs === 'not-english' ? theirs : own;
}

/**
 * Reads a draft whole: findings, moves, gaps, uses of the name, promises with their due times, and what it tells against
 * the customer's words; quoted mail, signature and footer are left out. In another
 * language what hangs on English words is absent, which is not the same as false. `coach` = a playbook's compiled phrases; `now` in epoch ms. Pure; the text is kept nowhere.
 */
export function readReply(
  written: string,
  { kind, name, off, said }: DraftContext,
  coach: CompiledCoach,
  zone: { now: number; timeZone: string },
): DraftReading {
  const text = ownWords(written);
  const evidence: Evidence = {};
  const language = tongueOf(text, said);
  const isForeign = language === 'not-english';
  const signals: Signals = { language, ...(!isForeign && readDraftWords(text, said)) };
  const people = name ? [name.given ?? '', name.family ?? ''].filter(Boolean) : [];
  const rests = isForeign && coach.english;
  const findings = rests ? [] : checkDraft(text, coach, { names: people, editorKind: kind, off });
  for (const category of COUNTED) {
    const mine = findings.filter((f) => f.category === category);
    if (!rests) signals[category] = mine.length;
    if (mine[0]) evidence[category] = { start: mine[0].start, end: mine[0].end };
  }
  for (const [move, seen] of Object.entries(isForeign ? {} : readMoves(text))) {
    const signal: SignalName | undefined = SIGNAL_OF_MOVE[move as keyof typeof SIGNAL_OF_MOVE];
    if (!signal) continue;
    signals[signal] = seen.present;
    if (seen.present) evidence[signal] = { start: seen.start, end: seen.end };
  }
  const gaps = [...text.matchAll(GAP)];
  signals.gaps = gaps.length;
  if (gaps[0]) evidence.gaps = { start: gaps[0].index, end: gaps[0].index + gaps[0][0].length };
  if (name) signals.nameUses = countNameUses(text, name);
  return { signals, evidence, findings, promises: draftPromises(text, zone) };
}
