import { findIdentifiers } from '../../utils/privacy/find-identifiers';

/** The first words of a note that would identify a person, or null. `names` = names known from the page. */
export function findIdentifying(note: string, names: readonly string[]): string | null {
  const [first] = note.trim() ? findIdentifiers(note, { known: [...names] }) : [];
  return first ? note.slice(first.start, first.end) : null;
}
