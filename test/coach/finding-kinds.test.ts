import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkReply } from '../../utils/coach/check-reply';

/** A kind of fault, as [category, sentence]: sentences that have it, and near ones that must stay clean of that category. */
type Kind = { kind: string; found: [string, string][]; clean: [string, string][] };

const kinds: Kind[] = JSON.parse(readFileSync(new URL('./data/finding-kinds.json', import.meta.url), 'utf8'));
const categories = (text: string) => checkReply(text).map(({ category }) => category);

describe.each(kinds)('$kind', ({ found, clean }) => {
  it.each(found)('%s is found: %s', (category, text) => expect(categories(text)).toContain(category));
  if (clean.length)
    it.each(clean)('no %s: %s', (category, text) => expect(categories(text)).not.toContain(category));
});
