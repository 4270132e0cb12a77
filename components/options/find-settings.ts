import type { SettingLine } from './list-settings';

/** The lines in which every word of the query occurs, whatever its case and accents; those that have it in their name first. */
export function findSettings(lines: readonly SettingLine[], query: string): SettingLine[] {
  const asked = fold(query).split(/\s+/).filter(Boolean);
  const holds = (text: string) => asked.every((word) => fold(text).includes(word));
  const found = lines.filter(({ name, under, words }) => holds(`${name} ${under} ${words}`));
  return [...found.filter(({ name }) => holds(name)), ...found.filter(({ name }) => !holds(name))];
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
