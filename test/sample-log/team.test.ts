import { describe, expect, it } from 'vitest';
import { BUILT_IN_PLAYBOOKS } from '../../utils/playbooks/built-in-playbooks';
import { listScoreItems } from '../../utils/review/list-score-items';
import { readScorecard } from '../../utils/review/scorecard';
import { makeSampleEvents } from '../../utils/sample-log/sample-events';
import { foldAll } from '../log/fold-all';

const NOW = Date.UTC(2026, 5, 12, 15);
const DAYS = 182;
const events = [...makeSampleEvents({ seed: 7, contacts: 1500, agents: 4, now: NOW, days: DAYS })];
const contacts = foldAll(events).interactions.filter(({ deleted, silent }) => !deleted && !silent);
const items = listScoreItems([...BUILT_IN_PLAYBOOKS.values()]);
const middle = NOW - (DAYS / 2) * 24 * 3_600_000;
const early = contacts.filter(({ startedAt }) => startedAt < middle);
const late = contacts.filter(({ startedAt }) => startedAt >= middle);

/** The share of contacts in which a step that came up was shown by the text. */
const shareOf = (some: typeof contacts, prompt: string) => {
  const item = readScorecard(some, items)
    .flatMap((each) => each.items)
    .find((each) => each.prompt === prompt);
  if (!item) throw new Error(`no step ${prompt}`);
  return item.byText / (item.byText + item.bySelf + item.open);
};

describe('the made-up team is one to believe in', () => {
  it.each(readScorecard(contacts, items))('foundation $foundation stands between 40 and 90 %', (score) => {
    expect(score.n).toBeGreaterThan(30);
    expect(score.evidence).toBeGreaterThan(0.4);
    expect(score.evidence).toBeLessThan(0.9);
  });

  it('has a habit that grows and one that slips', () => {
    expect(shareOf(late, 'why-next-how-long')).toBeGreaterThan(shareOf(early, 'why-next-how-long') + 0.1);
    expect(shareOf(late, 'warm-at-both-ends')).toBeLessThan(shareOf(early, 'warm-at-both-ends') - 0.1);
  });

  it('has a cause of complaints that ends with a lesson, six tenths into the log', () => {
    const lesson = NOW - DAYS * 0.4 * 24 * 3_600_000;
    const slow = events.filter((e) => e.kind === 'tag.set' && e.topic === 'cause' && e.tag === 'too-slow');
    expect(slow.length).toBeGreaterThan(5);
    expect(slow.filter(({ at }) => at > lesson + 3_600_000)).toEqual([]);
  });
});
