import type { Commitment } from '../model/commitment';

/** Is this promise one the customer hears of again? A hand-off is between colleagues, a wait is over in minutes at the desk. */
export function isForCustomer({ kind }: Pick<Commitment, 'kind'>): boolean {
  return kind !== 'hand-off' && kind !== 'wait';
}
