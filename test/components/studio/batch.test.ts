import { describe, expect, it } from 'vitest';
import { checkAnswers, writeFindings } from '../../../components/studio/check-answers';
import { readAnswers, splitPasted } from '../../../components/studio/read-answers';
import { checkReply } from '../../../utils/coach/check-reply';

describe('canned replies', () => {
  it('are found in a CSV by the heads of its columns', () => {
    const csv =
      'title,active,body\r\nWait,yes,"Please call us back when it arrives, ok"\r\nThanks,no,Thank you for writing.';
    expect(readAnswers(csv)).toEqual([
      { name: 'Wait', text: 'Please call us back when it arrives, ok' },
      { name: 'Thanks', text: 'Thank you for writing.' },
    ]);
  });

  it('are found without heads by the longest column', () => {
    expect(readAnswers('1,We will be in touch with you shortly.\n2,Yes.')).toHaveLength(2);
  });

  it('are read as words where they hold HTML', () => {
    expect(readAnswers('body\n"<p>Hello</p><script>alert(1)</script><p>Bye</p>"')[0]?.text).toContain(
      'Hello\n',
    );
  });

  it('name the row of a broken file', () => {
    expect(() => readAnswers('body\n"never closed')).toThrow(/row \d/);
  });

  it('are split at lines of dashes when pasted', () => {
    expect(splitPasted('One.\n---\nTwo.\n\nStill two.')).toHaveLength(2);
  });
});

describe('a batch check', () => {
  const found = checkAnswers([{ name: '=1+1', text: 'Please call us back when it arrives.' }], (t) =>
    checkReply(t),
  );

  it('gives every finding with its words', () => {
    expect(found[0]?.finding.category).toBe('burden');
    expect(found[0]?.words).toContain('call us back');
  });

  it('exports cells that no spreadsheet runs', () => {
    expect(writeFindings(found)).toContain("'=1+1");
  });
});
