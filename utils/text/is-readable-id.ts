/** A word of an id that is longer and mixes letters with digits is a hash or key. */
const LONGEST_MIXED = 15;
/** Nobody reads a longer word out, whatever it is made of. */
const LONGEST = 19;

/** Is this the number of a case as people say it, not a UUID, hash or key that only machines read? */
export function isReadableId(id: string): boolean {
  if (/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/i.test(id)) return false;
  return (id.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => {
    const isMixed = /\d/.test(word) && /\p{L}/u.test(word);
    return word.length <= (isMixed ? LONGEST_MIXED : LONGEST);
  });
}
