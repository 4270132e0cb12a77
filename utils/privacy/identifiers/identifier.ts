/** The kinds of identifiers, after the classes of the HIPAA Safe Harbor rule (45 CFR 164.514(b)(2)). */
export type IdentifierKind =
  | 'name'
  | 'address'
  | 'zip'
  | 'date'
  | 'phone'
  | 'email'
  | 'ssn'
  | 'mrn'
  | 'plan'
  | 'account'
  | 'license'
  | 'plate'
  | 'device'
  | 'url'
  | 'ip'
  | 'age';

/** A stretch of text that identifies a person; offsets are UTF-16 code units, end exclusive. */
export type Identifier = {
  start: number;
  end: number;
  kind: IdentifierKind;
};

/**
 * All matches of a global pattern as identifiers of one kind. The span is the group `it` where there is one, else the
 * whole match; `accept` may refuse a match by its text and what stands before and after it.
 */
export function spansOf(
  text: string,
  pattern: RegExp,
  kind: IdentifierKind,
  accept: (found: string, before: string, after: string) => boolean = () => true,
): Identifier[] {
  const spans: Identifier[] = [];
  for (const match of text.matchAll(pattern)) {
    const found = match.groups?.it ?? match[0];
    const start = match.index + match[0].lastIndexOf(found);
    const end = start + found.length;
    if (accept(found, text.slice(Math.max(0, start - 40), start), text.slice(end, end + 40)))
      spans.push({ start, end, kind });
  }
  return spans;
}
