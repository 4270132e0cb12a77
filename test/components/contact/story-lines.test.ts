import { beforeAll, describe, expect, it } from 'vitest';
import { listStoryLines } from '../../../components/contact/story-lines';
import type { LogEvent } from '../../../utils/model/event';
import { HOUR, NOW } from '../fake-services';
import { useEnglish } from '../use-texts';

beforeAll(useEnglish);

let count = 0;
const event = (part: object) =>
  ({ id: `e${++count}`, at: NOW, agent: 'agent-me-1', interaction: 'i', ...part }) as unknown as LogEvent;
const known = { titles: { greet: 'Use the name' }, actions: { c1: 'Send the invoice' } };
const tell = (part: object) => listStoryLines([event(part)], known)[0];

describe("a contact's story", () => {
  it.each([
    [
      { kind: 'interaction.began', origin: 'https://desk.example', channel: 'email' },
      'Contact began: Email, desk.example',
    ],
    [{ kind: 'interaction.began', origin: null, channel: 'phone' }, 'Contact began: Phone'],
    [{ kind: 'prompt.shown', prompt: 'greet' }, 'Prompt shown: Use the name'],
    [{ kind: 'prompt.shown', prompt: 'gone-since' }, 'Prompt shown: gone-since'],
    [{ kind: 'reply.sent', words: 84, nameUses: 1 }, 'Reply sent: 84 words, name used once'],
    [
      { kind: 'commitment.made', commitment: 'c1', of: 'promise', dueAt: NOW + HOUR },
      'Promised: Send the invoice, due 11:00',
    ],
    [{ kind: 'commitment.made', commitment: 'c2', of: 'callback', dueAt: NOW + HOUR }, 'Callback, due 11:00'],
    [
      { kind: 'commitment.renegotiated', commitment: 'c1', dueAt: NOW, told: true },
      'New time for Send the invoice: 10:00, customer told',
    ],
    [{ kind: 'hold.passed', prompt: 'greet', attempt: 'close' }, 'Closed all the same: Use the name'],
    [{ kind: 'teachback.marked', domain: 'home', state: 'said-yes' }, 'What to do at home: Said yes'],
    [{ kind: 'interaction.finished', disposition: 'answered' }, 'Logged: Answered'],
  ])('%j', (part, words) => expect(tell(part)?.text).toBe(words));

  it('keeps what a text shows and what a person says apart', () => {
    expect(tell({ kind: 'prompt.ticked', prompt: 'greet', by: 'text' })?.evidence).toBe('text');
    expect(tell({ kind: 'prompt.ticked', prompt: 'greet', by: 'self' })?.evidence).toBe('self');
  });
  it('leaves out what is numbers for the replay', () => {
    expect(
      listStoryLines([event({ kind: 'signals.read', breakpoint: 'opened', vector: {} })], known),
    ).toEqual([]);
  });
});
