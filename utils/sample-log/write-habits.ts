import { HOUR } from '../promises/zone-clock.ts';
import { type Contact, usual } from './sample-contact.ts';

const DAY = 24 * HOUR;

/** A step that comes up in so many replies and is done in so many of those; `to` = how often by the end of the log. */
type Habit = { prompt: string; comes: number; done: number; to?: number };

/** Steps of each foundation that a text shows. One was practised and grows; one nobody looked at slips. */
const HABITS: readonly Habit[] = [
  { prompt: 'acknowledge-first', comes: 0.08, done: 0.74 },
  { prompt: 'take-their-word', comes: 0.1, done: 0.66 },
  { prompt: 'ask-before-solving', comes: 0.32, done: 0.72 },
  { prompt: 'shorter-sentences', comes: 0.2, done: 0.55 },
  { prompt: 'why-next-how-long', comes: 0.3, done: 0.42, to: 0.9 },
  { prompt: 'name-the-thing', comes: 0.2, done: 0.78 },
  { prompt: 'own-the-next-step', comes: 0.3, done: 0.72 },
  { prompt: 'note-the-promise', comes: 0.22, done: 0.7 },
  { prompt: 'warm-at-both-ends', comes: 0.25, done: 0.9, to: 0.45 },
];

/** How far into its log a contact stands, from 0 to 1. */
export function progressOf({ plan, startedAt }: Contact): number {
  return Math.min(1, Math.max(0, 1 - (plan.end - startedAt) / (plan.days * DAY)));
}

/** The steps that come up while a reply is written, and which of them its text shows. `at` in epoch ms. */
export function writeHabits(contact: Contact, at: number): void {
  const { random, write, silent, plan } = contact;
  for (const { prompt, comes, done, to = done } of HABITS) {
    if (!random.chance(comes)) continue;
    const share = plan.changes ? done + (to - done) * progressOf(contact) : done;
    if (!silent) write({ kind: 'prompt.shown', at, prompt, tier: 'note', cue: 'always' });
    if (usual(contact, share)) write({ kind: 'prompt.ticked', at: at + 1000, prompt, by: 'text' });
  }
}
