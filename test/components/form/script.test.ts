import { describe, expect, it } from 'vitest';
import { checkScript } from '../../../components/form/script/check-script';
import { tryPatterns } from '../../../components/studio/patterns/try-patterns';
import { checkReply } from '../../../utils/coach/check-reply';

const check = (line: string) => checkScript(line, (text) => checkReply(text));

describe('a script and the coach', () => {
  it('is checked as the customer will read it, with its slots filled', () => {
    const notes = check('You need to calm down{, firstName}.');
    expect(notes.findings.map(({ words }) => words.toLowerCase()).join()).toContain('calm down');
    expect(notes.words).toBe(6);
  });

  it('that is plain and short has nothing to mend', () => {
    expect(check('I will write to you by [time]{, firstName}.').findings).toEqual([]);
  });

  it('is graded for reading from a dozen words on, hard ones higher than plain ones', () => {
    expect(check('Thank you.').grade).toBeNull();
    const plain = check('I have your case here, and I will ring you at four to tell you what they said.');
    const hard = check(
      'Notwithstanding the aforementioned circumstances, reimbursement of miscellaneous expenditures necessitates comprehensive documentation preceding authorisation.',
    );
    expect(hard.grade ?? 0).toBeGreaterThan(plain.grade ?? 99);
    expect(plain.grade ?? 99).toBeLessThan(8);
  });
});

describe('trying a phrase', () => {
  it('marks what the desk would mark', () => {
    const { found, problem } = tryPatterns(['(calm|cool) down'], [], 'Please calm down, or cool down.');
    expect(problem).toBeNull();
    const words = found.map(({ start, end }) => 'Please calm down, or cool down.'.slice(start, end));
    expect(words).toEqual(['calm down', 'cool down']);
  });

  it('leaves alone what an exception lifts', () => {
    expect(tryPatterns(['calm down'], ['please'], 'Please calm down.').found).toEqual([]);
  });

  it('says in words why a pattern cannot be read, and where', () => {
    expect(tryPatterns(['(calm'], [], 'x').problem).toMatch(/never closed.*character 1/);
    expect(tryPatterns([], [], 'x')).toEqual({ found: [], problem: null });
  });
});
