import type { EditorKind } from '../model/editor-kind';
import type { ParsedName } from '../model/parsed-name';
import type { Evidence, SignalName, Signals } from '../model/signal';
import { checkDraft, type Finding } from './check-draft';
import type { CompiledCoach } from './compile-coach';
import { COUNTED } from './empty-reading';
import { compileNameWords, type NameWords } from './names/compile-words';
import { countUses } from './names/count-uses';
import { compileSigns, readMoves, type SignSources } from './read-moves';
import { SIGNAL_OF_MOVE } from './signal-of-move';

/** What a draft does and what the coach found in it. Offsets are UTF-16 into the draft. */
export type DraftReading = { signals: Signals; evidence: Evidence; findings: Finding[] };

/** Who will read the draft, how the customer is called, and which rules are switched off. */
export type DraftContext = { kind: EditorKind; name: ParsedName | null; off: readonly string[] };

/** The words that a draft is read with, as they are compiled. */
export type Language = { coach: CompiledCoach; names: NameWords; moves: SignSources };

/** What our lines leave for the agent to fill, such as [what happened]. */
const GAP = /\[[a-z][^[\]\n]{1,60}\]/gi;

/** Returns what reads a draft: its findings and moves, the gaps left in it, and how often it uses the name. */
export function replyReader(language: Language): (text: string, context: DraftContext) => DraftReading {
  const names = compileNameWords(language.names);
  const signs = compileSigns(language.moves);
  return (text, { kind, name, off }) => {
    const signals: Signals = {};
    const evidence: Evidence = {};
    const people = name ? [name.given ?? '', name.family ?? ''].filter(Boolean) : [];
    const findings = checkDraft(text, language.coach, { names: people, editorKind: kind, off });
    for (const category of COUNTED) {
      const mine = findings.filter((f) => f.category === category);
      signals[category] = mine.length;
      if (mine[0]) evidence[category] = { start: mine[0].start, end: mine[0].end };
    }
    for (const [move, seen] of Object.entries(readMoves(text, signs))) {
      const signal: SignalName | undefined = SIGNAL_OF_MOVE[move as keyof typeof SIGNAL_OF_MOVE];
      if (!signal) continue;
      signals[signal] = seen.present;
      if (seen.present) evidence[signal] = { start: seen.start, end: seen.end };
    }
    const gaps = [...text.matchAll(GAP)];
    signals.gaps = gaps.length;
    if (gaps[0]) evidence.gaps = { start: gaps[0].index, end: gaps[0].index + gaps[0][0].length };
    if (name) signals.nameUses = countUses(text, name, names);
    return { signals, evidence, findings };
  };
}
