import { type Contact, usual } from './sample-contact.ts';

const REASONS = ['done-already', 'not-now', 'does-not-fit', 'wrong', 'later'] as const;

/** A card is shown; then it is acted on, put away, or left. Nothing where contacts are measured in silence. */
export function writePrompt(
  contact: Contact,
  at: number,
  prompt: string,
  { tier = 'nudge', cue }: { tier?: 'note' | 'nudge'; cue: string },
): void {
  const { random, write, silent, maker } = contact;
  if (silent) return;
  write({ kind: 'prompt.shown', at, prompt, tier, cue });
  const how = random.weigh([0.3 + 0.2 * maker.bent, 0.25, 0.45]);
  if (how === 0) {
    write({ kind: 'prompt.acted', at: at + 900, prompt, how: random.pick(['inserted', 'copied'] as const) });
    write({ kind: 'prompt.ticked', at: at + 950, prompt, by: 'text' });
  }
  if (how === 1)
    write({
      kind: 'prompt.dismissed',
      at: at + 900,
      prompt,
      reason: REASONS[random.weigh([0.3, 0.25, 0.25, 0.1, 0.1])] ?? 'wrong',
    });
}

/** The close is stopped once, since promises are open and not said again; the agent says them, or closes all the same. */
export function writeHold(contact: Contact, at: number, attempt: 'send' | 'close'): 'recapped' | 'passed' {
  const { write } = contact;
  const prompt = 'restate-the-commitment';
  write({ kind: 'prompt.shown', at, prompt, tier: 'hold', cue: 'closing openCommitments' });
  write({ kind: 'hold.shown', at, prompt, attempt });
  if (usual(contact, 0.6)) return 'recapped';
  write({ kind: 'hold.passed', at: at + 4000, prompt, attempt });
  return 'passed';
}
