import { countNameUses, parseName } from '../../coach/parse-name';
import type { Readers } from './readers';

/** The readers of a real desk. */
export function deskReaders(): Readers {
  return {
    readName(shown) {
      const name = parseName(shown);
      return { ...name, countUses: (text) => countNameUses(text, name) };
    },
    readCustomer: () => ({}),
    readDraft: () => ({ signals: {}, evidence: {}, findings: [], promises: [] }),
  };
}
