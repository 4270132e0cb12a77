import { beforeEach, describe, expect, it } from 'vitest';
import { changeLog } from '../../utils/log/change-log';
import { readPromiseCopies } from '../../utils/log/copy-promises';
import { openLog } from '../../utils/log/database';
import { purgeLog } from '../../utils/log/purge-log';
import type { LogEvent } from '../../utils/model/event';
import type { Personal } from '../../utils/model/interaction';
import { ANA, BEN, contact, logFile, ONE, PROMISE, sitAt, viewOf } from '../background/coached-log';
import { exportText, takeIn } from './take-in';

const T = contact(1)[0]?.at ?? 0;
const NOW = T + 20 * 3_600_000;
/** Ben's first contact, still going on, and its promise still open. */
const open = contact(1).slice(0, 2);
const NOTE: Personal = { id: ONE, of: 'interaction', at: T, note: 'rang twice' };
const about = (id: string, part: object): LogEvent =>
  ({ id, at: T + 60_000, agent: BEN.id, interaction: ONE, ...part }) as LogEvent;
const HARM = [
  about('harm-0001', { kind: 'row.deleted', target: ONE, of: 'interaction' }),
  about('harm-0002', { kind: 'row.deleted', target: PROMISE, of: 'commitment' }),
  about('harm-0003', { kind: 'commitment.kept', commitment: PROMISE }),
  about('harm-0004', { kind: 'commitment.withdrawn', commitment: PROMISE, agent: ANA.id }),
  about('harm-0005', { kind: 'commitment.renegotiated', commitment: PROMISE, dueAt: 5, told: true }),
  about('harm-0006', { kind: 'interaction.changed', disposition: 'answered' }),
  about('harm-0007', { kind: 'review.scored', by: 'self', scores: { E: 0 } }),
];

async function work() {
  await sitAt(BEN);
  await changeLog(async ({ db, add }) => {
    await add(open);
    await db.words.put(NOTE);
  });
}
const readMine = () => Promise.all([viewOf(), openLog().commitments.get(PROMISE), openLog().words.get(ONE)]);

describe('somebody else’s file', () => {
  beforeEach(work);

  it('deletes, closes and changes nothing that was made here, and says how much was left out', async () => {
    const before = await readMine();
    const result = await takeIn(logFile([...open, ...HARM], ANA), 'Ana', { now: NOW });
    expect(result).toMatchObject({ added: 0, known: open.length, left: HARM.length });
    await purgeLog(NOW);
    expect(await readMine()).toEqual(before);
  });

  it('brings the lead’s word, beside it', async () => {
    const mark = about('mark-0001', { kind: 'review.marked', mark: 'exemplary', on: true });
    expect(await takeIn(logFile([mark], ANA), 'Ana', { now: NOW })).toMatchObject({ added: 1, left: 0 });
    expect(await viewOf()).toMatchObject({ marks: ['exemplary'] });
  });

  it('brings back whole what is lost here, with its end, though it comes in several parts', async () => {
    const lost = contact(2);
    const result = await takeIn(logFile([...lost, ...HARM], ANA), 'Ana', { now: NOW });
    expect(result).toMatchObject({ added: lost.length, left: HARM.length });
    expect(await openLog().commitments.get('promise-ben-2')).toMatchObject({ status: 'kept-early' });
    expect(await viewOf('contact-ben-2')).toMatchObject({ disposition: 'resolved' });
  });

  it('may delete and close what is hers', async () => {
    const hers = contact(3, ANA.id);
    await takeIn(logFile(hers, ANA), 'Ana', { now: NOW });
    const gone = { kind: 'row.deleted', target: 'contact-ana-3', of: 'interaction' };
    await takeIn(logFile([about('gone-0001', { ...gone, agent: ANA.id, at: NOW })], ANA), 'Ana', {
      now: NOW,
    });
    expect(await viewOf('contact-ana-3')).toMatchObject({ deleted: true });
  });

  it('says nothing about tomorrow', async () => {
    const late = about('late-0001', { kind: 'stage.entered', stage: 'reading', at: NOW + 30 * 3_600_000 });
    await expect(takeIn(logFile([late], ANA), 'Ana', { now: NOW })).rejects.toThrow(
      /events\[0\] is dated in the future/,
    );
    const never = logFile(open, ANA, 9007199254740991);
    await expect(takeIn(never, 'Ana', { now: NOW })).rejects.toThrow(/damaged at exportedAt/);
  });

  it.each(['agent', 'event'])('whose %s has an id that every object answers to is refused', async (what) => {
    const who = what === 'agent' ? { id: 'constructor', name: 'C' } : ANA;
    const event =
      what === 'event' ? about('constructor', { kind: 'stage.entered', stage: 'reading' }) : open[0];
    await expect(takeIn(logFile([event as LogEvent], who), '', { now: NOW })).rejects.toThrow(/damaged at/);
  });
});

describe('one’s own backup', () => {
  it('comes back whole into an empty log, its open promises copied', async () => {
    await work();
    const backup = await exportText(true, NOW);
    const before = await readMine();
    await sitAt(ANA);
    await takeIn(backup, '', { now: NOW });
    expect(await readMine()).toEqual(before);
    expect((await readPromiseCopies()).events.map((event) => event.id)).toEqual([PROMISE]);
  });

  it('closes what was closed, but deletes nothing', async () => {
    await work();
    await takeIn(logFile(HARM.slice(0, 3), BEN), '', { now: NOW });
    expect(await openLog().commitments.get(PROMISE)).toMatchObject({ status: 'kept-early' });
    expect((await viewOf())?.deleted).toBeUndefined();
  });
});
