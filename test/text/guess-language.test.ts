import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../utils/text/guess-language';

const rows = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
const foreign = rows('./data/languages.tsv').map(([language = '', text = '']) => ({ language, text }));
const english = rows('../coach/data/sentences.tsv').map((row) => row[2] ?? '');

describe('guessLanguage', () => {
  it('knows single sentences of ten languages, 30 each, for not English', () => {
    const taken = foreign.filter(({ text }) => guessLanguage(text) === 'english');
    const unsure = foreign.filter(({ text }) => guessLanguage(text) === 'unknown');
    expect(new Set(foreign.map(({ language }) => language)).size).toBe(10);
    expect(foreign).toHaveLength(300);
    expect(taken).toEqual([]);
    expect(unsure.length).toBeLessThanOrEqual(3);
  });

  it('takes at most one in a hundred English sentences for another language', () => {
    const taken = english.filter((text) => guessLanguage(text) === 'not-english');
    expect(taken.length).toBeLessThanOrEqual(english.length / 100);
  });

  it.each([
    ['Здравствуйте, мы перезвоним вам завтра.', 'not-english'],
    ['お問い合わせありがとうございます。', 'not-english'],
    ['شكرا لرسالتك سنتصل بك غدا', 'not-english'],
    ['Hola María, your order left Berlin today.', 'english'],
    ['Guten Tag Herr Müller, I have booked the room for you.', 'english'],
    ['ok', 'unknown'],
    ['Danke!', 'unknown'],
    ['', 'unknown'],
    ['4471-22', 'unknown'],
    ['Amoxicillin 500 mg TDS 7/7', 'unknown'],
  ])('%s: %s', (text, language) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it('reads the writer’s own words alone', () => {
    const quoted =
      '\n\nAm 3. März 2026 um 10:00 schrieb Ann Lee:\n> Ich warte seit drei Wochen auf das Gerät.';
    expect(guessLanguage(`I will call you at 3 today.${quoted}`)).toBe('english');
  });
});
