import { DOMAINS } from '../model/teach-back.ts';
import { MINUTE } from '../promises/zone-clock.ts';
import { type Contact, usual } from './sample-contact.ts';
import { writeEnd } from './write-end.ts';
import { writeStepPromise } from './write-promise.ts';
import { writePrompt } from './write-prompt.ts';
import { writeTakeOver } from './write-workspace.ts';

/** A patient's visit: what is said before it, how long it will take, and teach-back at its end. */
export function writeVisit(contact: Contact): void {
  const { write, startedAt, random } = contact;
  writePrompt(contact, startedAt, 'say-what-and-why', { tier: 'note', cue: 'always' });
  if (random.chance(0.5)) writeTakeOver(contact, startedAt + 2000);
  if (random.chance(0.5)) writeSayDo(contact, startedAt + MINUTE);
  let at = startedAt + 3 * MINUTE;
  for (const domain of DOMAINS) {
    if (!usual(contact, 0.75)) continue;
    const mark = (state: 'told' | 'said-yes' | 'explained-back' | 're-taught') => {
      at += random.whole(20, 90) * 1000;
      write({ kind: 'teachback.marked', at, domain, state });
    };
    mark('told');
    if (usual(contact, 0.7)) mark('said-yes');
    if (usual(contact, 0.4)) mark('explained-back');
    else if (random.chance(0.2)) mark('re-taught');
  }
  writeEnd(contact, at + 4 * MINUTE, 'no-answer-needed', 'close');
}

function writeSayDo(contact: Contact, at: number): void {
  const { write, random } = contact;
  write({ kind: 'workspace.entered', at, workspace: 'say-do', by: 'hand', order: null });
  for (const [i, prompt] of ['say-what', 'say-why', 'say-who-is-next'].entries())
    if (usual(contact, 0.7)) write({ kind: 'prompt.ticked', at: at + (i + 1) * 7000, prompt, by: 'self' });
  const minutes = random.pick([5, 10, 15, 20, 30, 45]);
  writeStepPromise(contact, at + 40_000, 'say-how-long', { of: 'wait', minutes });
  write({ kind: 'workspace.left', at: at + 45_000, workspace: 'say-do' });
}
