import type { Offer, OfferStanding } from '../teaching/teaching';
import type { Thread } from './find-thread';
import type { ReaderStanding } from './guess-value';
import type { Proposals } from './propose';
import type { ItemSide, Sides } from './side-marks';

/** A page's proposals with what the person has chosen put in their place. */
export type TeachDraft = { found: Proposals; thread: Thread | null; sides: Sides | null };

/** One thing that a reader may be given: what is shown of it, where it stands, and how it is put into the draft. */
export type TeachChoice = Offer & {
  places: readonly Element[];
  /** Who wrote what, where the places are messages. */
  sides?: readonly ItemSide[];
  use(draft: TeachDraft): void;
};

/** On a first case nothing is sure: what the proposer is sure of is likely. */
export const firstStanding = (standing: ReaderStanding): OfferStanding =>
  standing === 'sure' ? 'likely' : 'unsure';

/** Texts of this one case that no way to find anything may lean on. */
export function valuesOfCase({ name, caseId, caseLabel, subject }: Proposals): string[] {
  const few = [name.slice(0, 3), caseId, caseLabel, subject.slice(0, 2)];
  return few.flatMap((guesses) => guesses.map(({ value }) => value));
}
