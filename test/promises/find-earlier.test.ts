import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEarlierPromises, type ThreadMessage } from '../../utils/promises/find-earlier';

const at = (day: number, hour = 9) => Date.UTC(2026, 10, day, hour);
const ZONE = { now: at(27), timeZone: 'Europe/London' };
const agent = (day: number, text: string, name = 'Ana'): ThreadMessage => ({
  from: 'agent',
  name,
  at: at(day),
  text,
});
const customer = (day: number, text: string): ThreadMessage => ({
  from: 'customer',
  name: 'Jo',
  at: at(day),
  text,
});
const standings = (...messages: ThreadMessage[]) =>
  findEarlierPromises(messages, ZONE).map(({ message, standing, why }) => [message, standing, why]);

describe('promises earlier in a thread', () => {
  it('are read as of their own message', () => {
    const [found] = findEarlierPromises([agent(23, 'Hi Jo, I will call you tomorrow at 3 pm.')], ZONE);
    expect(found).toMatchObject({ message: 0, due: at(24, 15), vague: false, by: 'me', standing: 'open' });
    expect('Hi Jo, I will call you tomorrow at 3 pm.'.slice(found?.start, found?.end)).toContain(
      'I will call',
    );
  });

  it('of a customer are none, nor what is quoted', () => {
    expect(
      standings(
        customer(23, 'I will send you the photo tomorrow.'),
        agent(23, 'Got it.\n> I will call you at 3.'),
      ),
    ).toEqual([]);
  });

  it.each([
    ['a call that was made', 'I will call you tomorrow at 3.', 'As agreed on the phone, the fee is gone.'],
    [
      'a label that was sent',
      'We will send you the label today.',
      'I have just sent the label to your inbox.',
    ],
    [
      'a refund that is paid',
      'I will refund the 40 euros by Friday.',
      'The refund has been paid this morning.',
    ],
    ['what is attached', 'I will send you the invoice today.', 'Here is the invoice you asked for.'],
    ['a repair', 'Our engineer will fix the door tomorrow.', 'The door was repaired at 10.'],
  ])('%s: done', (_, promised, later) => {
    expect(standings(agent(23, promised), agent(24, later))).toEqual([[0, 'done', 'said-done']]);
  });

  it.each([
    ['I will call you tomorrow at 3.', 'Thanks for calling, that helped.'],
    ['We will send the label today.', 'The label arrived, thank you.'],
    ['I will refund the fee by Friday.', 'I got the refund.'],
  ])('%s is done when the customer says: %s', (promised, said) => {
    expect(standings(agent(23, promised), customer(24, said))).toEqual([[0, 'done', 'customer-confirms']]);
  });

  it.each([
    ['I will call you tomorrow at 3.', 'Nobody called.'],
    ['I will call you tomorrow at 3.', 'Thanks.'],
    ['We will send the label today.', 'The label has not arrived yet.'],
    ['We will send the label today.', 'When will the label come?'],
  ])('%s stays open when the customer says: %s', (promised, said) => {
    expect(standings(agent(23, promised), customer(24, said))).toEqual([[0, 'open', 'nothing-later']]);
  });

  it('stays open when something else was done', () => {
    expect(
      standings(
        agent(23, 'I will send you the invoice today.'),
        agent(24, 'I have sent the charger by post.'),
      ),
    ).toEqual([[0, 'open', 'nothing-later']]);
  });

  it('that was made again is renewed, and the new one is open', () => {
    expect(
      standings(
        agent(23, 'I will call you tomorrow at 3.'),
        customer(25, 'You did not call.'),
        agent(25, 'I am sorry I did not ring. I will ring you today at 4.'),
      ),
    ).toEqual([
      [0, 'renewed', 'promised-again'],
      [2, 'open', 'nothing-later'],
    ]);
  });

  it('to write is kept by writing', () => {
    expect(
      standings(
        agent(23, 'I will let you know by Friday.'),
        agent(24, 'The lab found nothing in the sample.'),
      ),
    ).toEqual([[0, 'done', 'news-came']]);
  });

  it('without a time of writing has only what was said outright for a due', () => {
    const dues = (text: string) =>
      findEarlierPromises([{ from: 'agent', at: null, text }], ZONE).map(({ due, vague }) => [due, vague]);
    expect(dues('I will call you tomorrow at 3 pm.')).toEqual([[null, true]]);
    expect(dues('I will call you on 3 December at 3 pm.')).toEqual([[Date.UTC(2026, 11, 3, 15), false]]);
  });

  it('counts somebody unknown as an agent where the name is an agent’s', () => {
    const unknown = (name: string): ThreadMessage => ({
      from: 'unknown',
      name,
      at: at(24),
      text: 'I will call you at 3.',
    });
    expect(standings(agent(23, 'Hello.'), unknown('Ana'))).toHaveLength(1);
    expect(standings(agent(23, 'Hello.'), unknown('Jo'))).toHaveLength(0);
  });

  it('lies within its message, whatever is written', () => {
    const from = fc.constantFrom('agent' as const, 'customer' as const, 'unknown' as const);
    const text = fc.array(
      fc.constantFrom('I will', 'call', 'you', 'at 3', '.', '\n> ', 'sent', 'the label', 'not', '“'),
    );
    const message = fc.record({
      from,
      at: fc.constantFrom(null, at(23)),
      text: text.map((words) => words.join(' ')),
    });
    fc.assert(
      fc.property(fc.array(message, { maxLength: 6 }), (messages) => {
        for (const { message: nth, start, end, due, vague } of findEarlierPromises(messages, ZONE)) {
          expect(messages[nth]?.text.slice(start, end).trim()).not.toBe('');
          expect(vague).toBe(due === null);
        }
      }),
      { numRuns: 100 },
    );
  });
});
