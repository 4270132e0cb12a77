import type { PanelPlace } from '../model/panel-place';
import type { FactOf } from './fact';
import type { Session } from './session';
import { type Stepped, same, stay } from './step-of';

/** The panel's place is remembered when it has stayed put for so long, ms. */
const SETTLED_MS = 400;

/** The panel is opened, closed, made its tab, nudged or dragged. */
export function movePanel(session: Session, fact: FactOf<'control'>): Stepped {
  if (fact.use === 'unfold') {
    const [open] = fact.values;
    return ask(session, open ? 'person' : null);
  }
  if (fact.use === 'collapse') {
    const [collapsed] = fact.values;
    return move({ ...session, asked: collapsed ? null : 'person' }, { collapsed });
  }
  if (fact.use === 'nudge') {
    const [{ side, by }] = fact.values;
    const offset = Math.max(0, session.place.offset + (by ?? 0));
    return move(session, { ...(side && { side }), offset });
  }
  if (fact.use !== 'moveTo') return same(session);
  const [x, y] = fact.values;
  return move(session, { side: x < fact.width / 2 ? 'left' : 'right', offset: Math.max(0, y - 16) });
}

/** The pointer rests on the strip, or has left the panel that it opened. */
export function onPointer(session: Session, { rests }: FactOf<'pointer'>): Stepped {
  if (rests) return session.asked ? same(session) : ask(session, 'pointer');
  return session.asked === 'pointer' ? ask(session, null) : same(session);
}

/** Somebody types on, or pressed Escape: an open panel goes back to its strip. */
export function onKeyed(session: Session): Stepped {
  return session.asked ? ask(session, null) : same(session);
}

/** The panel has stayed where it is: its place is kept, if it was not moved again since. */
export function onRested(session: Session, { moves }: FactOf<'rested'>): Stepped {
  return moves === session.moves ? stay(session, { do: 'place', place: session.place }) : same(session);
}

function ask(session: Session, asked: Session['asked']): Stepped {
  return stay({ ...session, asked }, { do: 'draw' });
}

function move(session: Session, change: Partial<PanelPlace>): Stepped {
  const moves = session.moves + 1;
  return stay(
    { ...session, moves, place: { ...session.place, ...change } },
    { do: 'draw' },
    { do: 'later', ms: SETTLED_MS, fact: { kind: 'rested', moves } },
  );
}
