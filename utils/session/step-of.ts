import type { Effect } from './effect';
import type { Turn } from './look';
import type { CaseRef, Session } from './session';

/** What is known after a fact, and what is to be done. */
export type Stepped = { state: Session; effects: Effect[] };

/** Nothing is to be done. */
export const same = (state: Session): Stepped => ({ state, effects: [] });

export const stay = (state: Session, ...effects: Effect[]): Stepped => ({ state, effects });

/** What comes of a fact about a case: nothing where that case is no longer shown. */
export function onCase(
  state: Session,
  of: CaseRef | null,
  work: (open: NonNullable<Session['open']>) => Turn,
): Stepped {
  const { open } = state;
  if (!open || open.of !== of) return same(state);
  const turn = work(open);
  return { state: { ...state, open: turn.open }, effects: turn.effects };
}
