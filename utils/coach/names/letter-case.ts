import type { NameRules } from './compile-words';

/** Writes a name that is all capitals or all small letters in the usual way; leaves mixed case and "AJ" alone. */
export function toCase(name: string, { particle, letters }: NameRules): string {
  const small = name.toLowerCase();
  if ((name !== name.toUpperCase() && name !== small) || letters.test(name)) return name;
  return small.replace(/\S+/g, (word, at) =>
    particle.test(word) && at + word.length < name.length
      ? word
      : word.replace(/^\p{L}|(?<=['-]|^mc)\p{L}(?!$)/gu, (letter) => letter.toUpperCase()),
  );
}
