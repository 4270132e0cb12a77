import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restoreDraft } from '../../../components/ui/use-draft';

describe('a stored draft', () => {
  const empty = { name: '', note: '' };
  it('comes back as typed, with new fields filled in', () => {
    expect(restoreDraft('{"name":"Ana"}', empty)).toEqual({ name: 'Ana', note: '' });
  });
  it('that cannot be read counts as none', () => {
    for (const bad of [null, '{', '3', 'null', '"x"']) expect(restoreDraft(bad, empty)).toEqual(empty);
  });
  it('keeps any text', () => {
    fc.assert(fc.property(fc.string(), (text) => restoreDraft(JSON.stringify(text), '') === text));
  });
});
