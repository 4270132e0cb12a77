import { partWords } from './part-words.ts';

/** The same text with all but the writer's own words blank: its length and its lines stay, so offsets hold. */
export function ownWords(text: string): string {
  const parts = partWords(text);
  if (parts.every(({ kind }) => kind === 'own')) return text;
  return parts
    .map(({ kind, start, end }) => {
      const words = text.slice(start, end);
      return kind === 'own' ? words : words.replace(/[^\n]/g, ' ');
    })
    .join('');
}
