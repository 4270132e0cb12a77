import type { Candidate } from '../model/site-profile';
import type { Thread } from './find-thread';
import { type ReaderStanding, standingOf } from './guess-value';
import { locateThread, type MessageGroup } from './locate-thread';
import type { ItemSide, Sides } from './side-marks';

export type MessagesGuess = {
  standing: ReaderStanding;
  group: MessageGroup | null;
  sides: ItemSide[];
  elements: Element[];
  thread: Thread;
};

/** The guess that this is the thread, with who wrote what. `customer` = how the customer's name is read. */
export function guessMessages(
  thread: Thread,
  sides: Sides,
  customer: readonly Candidate[],
  values: readonly string[],
): MessagesGuess {
  const isTold = sides.sides.every((side) => side !== 'unknown');
  return {
    standing: isTold ? standingOf(thread.score, 0) : 'unsure',
    group: locateThread(thread, sides, customer, values),
    sides: sides.sides,
    elements: thread.items.map(({ element }) => element),
    thread,
  };
}
