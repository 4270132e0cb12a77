import type { Disposition } from '../model/disposition';
import { HOUR, MINUTE } from '../promises/zone-clock.ts';
import type { Contact } from './sample-contact.ts';

type How = 'log' | 'send' | 'close';

/** A contact ends; a few are taken back and ended anew, and some people walk away without saying how it ended. */
export function writeEnd({ write, random }: Contact, at: number, disposition: Disposition, how: How): void {
  if (random.chance(0.05)) {
    // The sweep notices an hour later.
    write({ kind: 'interaction.finished', at: at + HOUR, disposition: 'unset', how: 'left' });
    return;
  }
  write({ kind: 'interaction.finished', at, disposition, how });
  if (random.chance(0.01)) {
    write({ kind: 'interaction.reopened', at: at + MINUTE });
    write({ kind: 'interaction.finished', at: at + 3 * MINUTE, disposition: 'waiting-on-us', how: 'log' });
  }
}
