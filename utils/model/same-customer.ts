/** A row of the log about a case: its key, and the keyed names its customer was known by there; absent in older logs. */
type OfCase = { caseKey: string | null; people?: string[] };

/**
 * Can these two keyed names of a case's customer be one person? Where nobody is named on one side nothing speaks against it:
 * a page may show no name, and older logs hold no names.
 */
export function canBeSame(people: readonly string[] = [], others: readonly string[] = []): boolean {
  return people.length === 0 || others.length === 0 || people.some((person) => others.includes(person));
}

/** Are both about the same case of, as far as is known, the same customer? Never without a case key. */
export function isSameCase(one: OfCase, other: OfCase): boolean {
  return one.caseKey !== null && one.caseKey === other.caseKey && canBeSame(one.people, other.people);
}

/** The row with one more name for its customer. */
export function withPerson<R extends { people?: string[] }>(row: R, person: string | undefined): R {
  if (person === undefined || row.people?.includes(person)) return row;
  return { ...row, people: [...(row.people ?? []), person] };
}
