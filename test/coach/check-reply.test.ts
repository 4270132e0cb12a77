import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkDraft } from '../../utils/coach/check-draft.ts';
import { checkReply } from '../../utils/coach/check-reply.ts';
import { compileCoach } from '../../utils/coach/compile-coach.ts';
import { phraseRule, plainWord } from '../../utils/model/phrase.ts';

const builtIn = JSON.parse(
  readFileSync(new URL('../../public/playbooks/plain-language.json', import.meta.url), 'utf8'),
);
const samples: { id: string; category: string; hit: string; miss: string }[] = JSON.parse(
  readFileSync(new URL('./data/phrase-samples.json', import.meta.url), 'utf8'),
);
const categories = (text: string): string[] => checkReply(text).map((finding) => finding.category);

describe('the built-in phrases', () => {
  it('are valid', () => {
    z.array(phraseRule).parse(builtIn.phrases);
    z.array(plainWord).parse(builtIn.plainWords);
    const ids = builtIn.phrases.map((phrase: { id: string }) => phrase.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(samples)('$id: finds "$hit"', ({ category, hit }) => {
    expect(categories(hit)).toContain(category);
  });

  it.each(samples)('$id: leaves "$miss"', ({ category, miss }) => {
    expect(categories(miss)).not.toContain(category);
  });
});

describe('checkReply', () => {
  it('gives the words found, the reason and a better wording', () => {
    const text = 'Hi Ann, call us back when it arrives. Thanks.';
    const [finding] = checkReply(text);
    expect(finding).toMatchObject({ category: 'burden', severity: 'hold' });
    expect(text.slice(finding?.start, finding?.end)).toContain('call us back when');
    expect(finding?.why).toBeTruthy();
    expect(finding?.better).toBeTruthy();
  });

  it.each([
    ["I'll call you back when it arrives at 4 pm.", 'burden'],
    ['You don’t have to call us back when it arrives.', 'burden'],
    ['You wrote "call us back when it arrives" on the card.', 'burden'],
    ['> call us back when it arrives', 'burden'],
    ["You didn't do anything wrong.", 'blame'],
    ['The printer refused to start.', 'respect'],
    ['Your insurer denied the claim, so I sent an appeal today.', 'respect'],
    ['See you soon!', 'vague'],
    ['We cannot refund it, but I can swap it today.', 'policy'],
  ])('leaves "%s" (%s)', (text, category) => {
    expect(categories(text)).not.toContain(category);
  });

  it('uses the playbook it is given', () => {
    const playbook = {
      phrases: [
        {
          id: 'x',
          category: 'house',
          severity: 'nudge' as const,
          foundation: 'M' as const,
          patterns: ['cheers'],
          unless: ['cheers for'],
          why: 'w',
          better: null,
        },
      ],
      plainWords: [{ term: 'edema', plain: 'swelling', kind: 'condition' }],
    };
    expect(checkReply('Cheers! The edema is down.', { playbook }).map((f) => [f.rule, f.category])).toEqual([
      ['x', 'house'],
      ['plain-edema', 'jargon'],
    ]);
    expect(checkReply('Cheers for that.', { playbook })).toEqual([]);
  });

  it('names the rule and the place of a broken pattern', () => {
    const playbook = {
      phrases: [
        {
          id: 'bad-one',
          category: 'house',
          severity: 'note' as const,
          foundation: 'M' as const,
          patterns: ['(oops'],
          why: 'w',
          better: null,
        },
      ],
    };
    expect(() => checkReply('x', { playbook })).toThrow(/bad-one.*\(oops.*character 1/);
  });

  it('respects what is switched off, and plain data is enough', () => {
    const coach = JSON.parse(JSON.stringify(compileCoach(builtIn)));
    const text = 'Call us back when it arrives. Please calm down.';
    expect(checkDraft(text, coach, { off: ['emotion'] }).map((f) => f.category)).toEqual(['burden']);
    expect(checkDraft(text, coach, { editorKind: 'clinical' })).toEqual([]);
  });

  it('never throws, keeps spans in bounds, leaves quoted lines', () => {
    const words = fc.constantFrom(
      'you',
      'call us back when',
      'should have',
      '\n',
      '> ',
      '"',
      '“',
      '’',
      '?',
      '!!!',
      '.',
      ',',
      '12:30',
      '🙂',
      'policy',
      'é',
      '\u0000',
      'obviously',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        for (const { start, end } of checkReply(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        const quoted = text
          .split('\n')
          .map((line) => `> ${line}`)
          .join('\n');
        expect(checkReply(quoted)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
