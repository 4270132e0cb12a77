import type messages from '../../public/_locales/en/messages.json';

/** A key of public/_locales/en/messages.json. */
export type TextKey = keyof typeof messages;

/** A counted text: the part of a key before `_one` / `_other`. */
export type CountKey = TextKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

type Source = { getMessage: (key: string, subs?: string[]) => string; locale: string | undefined };

let source: Source = { getMessage: (key) => key, locale: undefined };

/** Where texts come from: `browser.i18n` in the entries, the JSON itself in tests. `locale` is a BCP 47 tag or undefined for the browser's own. */
export function setTexts(next: Source): void {
  source = next;
}

/** The locale that times and lists are written in. */
export function textLocale(): string | undefined {
  return source.locale;
}

/** One UI text; `subs` fill $1 … $9. */
export function say(key: TextKey, ...subs: (string | number)[]): string {
  return source.getMessage(key, subs.map(String));
}

/** A text that depends on a number: picks `_one` or `_other` by the locale's plural rule; $1 is the number. */
export function sayCount(key: CountKey, count: number, ...subs: (string | number)[]): string {
  const one = new Intl.PluralRules(source.locale).select(count) === 'one';
  return say(`${key}_${one ? 'one' : 'other'}` as TextKey, count.toLocaleString(source.locale), ...subs);
}
