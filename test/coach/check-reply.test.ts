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
    z.array(phraseRule()).parse(builtIn.phrases);
    z.array(plainWord()).parse(builtIn.plainWords);
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

describe('a policy given as the reason', () => {
  const policyWords = (text: string) =>
    checkReply(text)
      .filter(({ category }) => category === 'policy')
      .map(({ start, end }) => text.slice(start, end));

  it('is found whole, whatever is promised beside it', () => {
    const asPer = 'As per our policy we cannot do that';
    const refund = 'cannot refund this, that is our policy';
    for (const after of ['', ' I will get back to you by tomorrow.', ' Please write if you have questions.'])
      expect(policyWords(`Hello Ines. ${asPer}.${after}`).join()).toContain(asPer.slice(0, 24));
    for (const after of ['', ' I will call you back tomorrow at 10.', ' We will send you an email.'])
      expect(policyWords(`Hello Ines, unfortunately we ${refund}.${after}`).join()).toContain(refund);
    expect(policyWords('Per policy, no refunds. I will write to you tomorrow.')).toHaveLength(1);
    expect(policyWords('The policy says no.')).toHaveLength(1);
  });

  it('is left alone beside a way forward', () => {
    for (const text of [
      'As per our policy we cannot do that. I have asked my manager to make an exception.',
      'Unfortunately we cannot refund this, that is our policy. What we can do is credit next month.',
      'Unfortunately we cannot refund the fee, that is our policy, but we can move your date.',
      'We cannot decide this here, that is our policy. I will ring the insurer for you this morning.',
      'We cannot hold it, that is our policy. I will ring you as soon as one is free.',
    ])
      expect(policyWords(text)).toEqual([]);
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

describe('kinds that were missed before', () => {
  it.each([
    ["We'll try to send it to you by Friday.", 'vague'],
    ['Ola will do her best to reach you on Tuesday at 4.', 'vague'],
    ["I'll write to you by noon, hopefully.", 'vague'],
    ['We should be able to fix it by Friday.', 'vague'],
    ['My colleague will email you.', 'vague'],
    ['Dear Customer,\nyour key is at desk 2.', 'robotic'],
    ['u shouldve told us', 'blame'],
    ['we cant do that sorry', 'policy'],
    ['Proper Karen at desk 2. Fee explained at 9.', 'respect'],
  ])('%s: %s', (text, category) =>
    expect(checkReply(text).map((finding) => finding.category)).toContain(category),
  );

  it.each([
    "I'll write to you by noon on Friday.",
    'My colleague Ola will email you by 4 today.',
    'Message from Karen: the key is at desk 2.',
    'Dear Ola,\nyour customer number is on the key.',
    'If it blinks, try to press the key again.',
    "Done.\n\nOn 3 May 2026, Desk <d@example.com> wrote:\nDear Customer,\nas per our policy we can't.",
    'Done.\n\nKind regards,\nOla\nService Desk\nVisit our website to open a new ticket',
  ])('nothing in %j', (text) => expect(checkReply(text)).toEqual([]));
});
