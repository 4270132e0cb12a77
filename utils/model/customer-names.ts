import { isSameName, isSamePerson, nameWords } from './person-name';

/** A customer of one case, by the names she is known under: as shown, the fullest first, and as the agent corrected it. */
export type Named = { names: readonly string[] };

/** A shown name that names somebody, or null. */
export function asName(shown: string | null): string | null {
  return shown !== null && nameWords(shown).length > 0 ? shown : null;
}

/**
 * Which of a case's customers a page is about, `known` the latest first. A page without a name (null) is about the latest; a
 * name belongs to whoever has it, or a part of it, else to one whom no page has named yet; undefined = somebody new.
 */
export function pickCustomer<C extends Named>(known: readonly C[], name: string | null): C | undefined {
  if (name === null) return known[0];
  return (
    known.find(({ names }) => names.some((each) => isSameName(each, name))) ??
    known.find(({ names: [main] }) => main !== undefined && isSamePerson(main, name)) ??
    known.find(({ names }) => names.length === 0)
  );
}

/** The names of a customer with the one a page shows now: it comes first unless it is known or a shorter form of the first. */
export function addShown(names: readonly string[], name: string): string[] {
  const [main] = names;
  if (names.some((each) => isSameName(each, name))) return [...names];
  const isShorter =
    main !== undefined && isSamePerson(main, name) && nameWords(name).length < nameWords(main).length;
  return isShorter ? [...names] : [name, ...names];
}
