import { checkDraft } from '../../coach/check-draft';
import { compileNameWords } from '../../coach/names/compile-words';
import { countUses } from '../../coach/names/count-uses';
import type { PageKit } from '../../messages/protocol';
import type { Evidence, SignalName, Signals } from '../../model/signal';
import { SIGNALS } from '../../model/signal';
import type { Readers } from './readers';

/** The page's readers, from what the background compiled. */
export function deskReaders(kit: Pick<PageKit, 'coach' | 'names'>): Readers {
  const names = compileNameWords(kit.names);
  return {
    readDraft(text, { kind, name, off }) {
      const signals: Signals = {};
      const evidence: Evidence = {};
      const people = name ? [name.given ?? '', name.family ?? ''].filter(Boolean) : [];
      const found = checkDraft(text, kit.coach, { names: people, editorKind: kind, off });
      for (const [signal, sort] of Object.entries(SIGNALS) as [
        SignalName,
        { kind: string; evidence?: boolean },
      ][])
        if (sort.evidence) signals[signal] = sort.kind === 'count' ? 0 : false;
      for (const f of found) {
        const signal = f.category as SignalName;
        if (typeof signals[signal] === 'number') signals[signal] = Number(signals[signal]) + 1;
        evidence[signal] ??= { start: f.start, end: f.end };
      }
      if (name) signals.nameUses = countUses(text, name, names);
      return { signals, evidence, findings: found };
    },
  };
}
