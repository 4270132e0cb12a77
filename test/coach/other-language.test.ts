import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkReply } from '../../utils/coach/check-reply';
import { compileCoach } from '../../utils/coach/compile-coach';
import { readNothing } from '../../utils/coach/empty-reading';
import { parseName } from '../../utils/coach/parse-name';
import { type DraftContext, readReply } from '../../utils/coach/read-reply';
import { readWords } from '../../utils/coach/read-words';
import { BUILT_IN_PLAYBOOKS } from '../../utils/playbooks/built-in-playbooks';
import { compileLanguage } from '../../utils/playbooks/compile-language';

const foreign = readFileSync(new URL('../text/data/languages.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t')[1] ?? '');
const coach = compileLanguage('plain-language', BUILT_IN_PLAYBOOKS);
const AT = { now: Date.UTC(2026, 10, 24, 9), timeZone: 'Europe/Berlin' };
const CASE: DraftContext = { kind: 'reply', name: parseName('Ines Berger'), off: [], said: [] };
const GERMAN = 'Hallo Ines, das Gerät ist fertig und geht heute an Sie raus. Danke.';

describe('a draft in another language', () => {
  it('is told by its language, gaps and name alone: what hangs on English words is absent', () => {
    const { signals, findings, evidence } = readReply(GERMAN, CASE, coach, AT);
    expect(signals).toEqual({ language: 'not-english', gaps: 0, nameUses: 1 });
    expect(findings).toEqual([]);
    expect(evidence).toEqual({});
  });

  it('has no finding in any of 300 texts', () => {
    expect(foreign.flatMap((text) => checkReply(text))).toEqual([]);
    expect(foreign.flatMap((text) => readReply(text, CASE, coach, AT).findings)).toEqual([]);
  });

  it('is checked by a playbook in that language', () => {
    const phrase = {
      ...{ id: 'leider', category: 'policy', severity: 'note' as const, foundation: 'K' as const },
      ...{ patterns: ['geht heute'], why: 'Zu vage.', better: null, unless: [] },
    };
    const own = compileCoach({ phrases: [phrase], plainWords: [], language: 'de' });
    expect(readReply(GERMAN, CASE, own, AT).findings).toHaveLength(1);
    expect(readReply(GERMAN, CASE, own, AT).signals.policy).toBe(1);
  });

  it('where a draft is too short to tell, the customer’s words do', () => {
    const said = ['Wann kommt mein Gerät endlich zurück? Ich warte seit drei Wochen.'];
    expect(readReply('ok', { ...CASE, said }, coach, AT).signals).toMatchObject({ language: 'not-english' });
    expect(readReply('ok', CASE, coach, AT).signals).toMatchObject({ language: 'unknown', thanks: false });
  });

  it('an English reply to words in another language is read, but not held against them', () => {
    const said = ['Wann kommt mein Gerät endlich zurück? Ich warte seit drei Wochen.'];
    const { signals } = readReply('I will call you at 3 today.', { ...CASE, said }, coach, AT);
    expect(signals).toMatchObject({ language: 'english', nextStep: true });
    expect(signals).not.toHaveProperty('unanswered');
  });

  it('words of a customer in another language tell only that', () => {
    expect(readWords(['Das ist eine Unverschämtheit, ich will sofort mein Geld zurück!'])).toEqual({
      language: 'not-english',
    });
  });

  it('nothing is asked of an empty draft to such a customer', () => {
    expect(readNothing(CASE.name, 'not-english')).toEqual({ gaps: 0, nameUses: 0 });
    expect(readNothing(CASE.name, 'english')).toMatchObject({ thanks: false, policy: 0 });
  });
});
