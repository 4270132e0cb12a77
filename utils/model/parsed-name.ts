/** A name as a desk shows it, taken apart. A field is null where it is not known. */
export type ParsedName = {
  given: string | null;
  family: string | null;
  title: string | null;
  /** Short forms that may be used to the person's face, best first; empty when unsure. */
  addressAs: string[];
};
