import { checkDraft } from '../../coach/check-draft';
import { compileNameWords } from '../../coach/names/compile-words';
import { countUses } from '../../coach/names/count-uses';
import { compileSigns, readMoves } from '../../coach/read-moves';
import { SIGNAL_OF_MOVE } from '../../coach/signal-of-move';
import type { PageKit } from '../../messages/desk-messages';
import { REPLY_FAULTS } from '../../model/reply-fault';
import type { Evidence, SignalName, Signals } from '../../model/signal';
import type { Readers } from './readers';

/** Categories of findings that are signals too, counted even when there are none. */
const COUNTED = [...REPLY_FAULTS, 'jargon'] as const;

/** What our lines leave for the agent to fill, such as [what happened]. */
const GAP = /\[[a-z][^[\]\n]{1,60}\]/gi;

/** The page's readers, from what the background compiled. */
export function deskReaders(kit: Pick<PageKit, 'coach' | 'names' | 'moves'>): Readers {
  const names = compileNameWords(kit.names);
  const signs = compileSigns(kit.moves);
  return {
    readDraft(text, { kind, name, off }) {
      const signals: Signals = {};
      const evidence: Evidence = {};
      const people = name ? [name.given ?? '', name.family ?? ''].filter(Boolean) : [];
      const findings = checkDraft(text, kit.coach, { names: people, editorKind: kind, off });
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
    },
  };
}
