import { MINUTE } from '../promises/zone-clock.ts';
import { type Contact, usual } from './sample-contact.ts';
import { writeEnd } from './write-end.ts';
import { writePromise, writeStepPromise } from './write-promise.ts';

/** A call about the case on the screen: steps ticked by hand, perhaps a callback, logged as a call. */
export function writeCall(contact: Contact): void {
  const { startedAt, random, write } = contact;
  for (const prompt of ['need-first', 'use-the-name'])
    if (usual(contact, 0.4))
      write({ kind: 'prompt.ticked', at: startedAt + random.whole(1, 4) * MINUTE, prompt, by: 'self' });
  const endedAt = startedAt + random.whole(5, 20) * MINUTE;
  const callback = random.chance(0.5);
  if (callback) {
    const at = endedAt - 2 * MINUTE;
    write({ kind: 'workspace.entered', at, workspace: 'callback', by: 'hand', order: null });
    if (random.chance(0.7)) {
      const tag = random.pick(['morning', 'midday', 'afternoon', 'evening', 'by-mail']);
      write({ kind: 'tag.set', at: at + 4000, topic: 'best-time', tag });
    }
    const minutes = random.pick([10, 30, 60, 240, 1440]);
    writeStepPromise(contact, at + 9000, 'callback-when', { of: 'callback', minutes });
  }
  writeEnd(contact, endedAt, callback ? 'callback-promised' : 'resolved', 'log');
  write({ kind: 'interaction.changed', at: endedAt, channel: 'phone' });
}

/** A call away from any case, logged in the popup when it is over; a callback then stands by itself. */
export function writeCallAlone({ startedAt: at, random, ...rest }: Contact): void {
  const contact = { startedAt: at, random, ...rest };
  const callback = random.chance(0.4);
  if (callback)
    writePromise(contact, at - MINUTE, {
      of: 'callback',
      minutes: random.pick([30, 60, 240]),
      apart: true,
    });
  const disposition = callback ? 'callback-promised' : random.pick(['resolved', 'answered'] as const);
  contact.write({ kind: 'interaction.finished', at, disposition, how: 'log' });
}
