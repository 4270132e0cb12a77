import type { CaseReading } from '../model/case-reading';
import type { CaseState } from '../model/case-state';
import type { Memory } from '../model/memory';
import { isSamePerson } from '../model/person-name';
import { askHealth } from './ask-health';
import type { Asks } from './asks';
import type { FactOf } from './fact';
import { look, type Turn } from './look';
import { askReading } from './on-draft';
import { openCase, remember } from './open-case';
import { withPromise } from './promise-news';
import type { OpenCase, Session } from './session';
import { latestWords, signalsOfCase } from './signals-of-case';
import { onCase, type Stepped, same, stay } from './step-of';

/** How long a page may take to show its messages before the first card is chosen, ms. RT's history comes 0.3 to 0.9 s late. */
const SETTLE_MS = 1200;

/** The page shows a case, another one, or none: nothing of the one before stays. */
export function onPage(session: Session, { reading }: FactOf<'page'>, now: number): Stepped {
  const { open } = session;
  const kept = open && reading && !isOther(open.reading, reading) ? open : null;
  // What a person opened for one case is not open for the next.
  const next = { ...session, open: kept, asked: open && !kept ? null : session.asked };
  return reading ? askCase(next, reading, now) : same({ ...next, reading, turn: session.turn + 1 });
}

/** Something shown here has changed elsewhere. */
export function onChangedElsewhere(session: Session, { what }: FactOf<'notice'>, now: number): Stepped {
  const stale = session.stale || what.includes('playbooks');
  if (['quiet', 'switches', 'sites', 'theme'].some((change) => what.includes(change)))
    return stay(session, { do: 'restart' });
  if (what.includes('focus'))
    return stay({ ...session, stale, asked: session.asked ?? 'person' }, { do: 'draw' }, { do: 'focus' });
  const { open, reading } = session;
  return open && reading ? askCase({ ...session, stale }, reading, now) : same({ ...session, stale });
}

/** What the background knows of the case: it opens, or goes on with what is new. */
export function onCaseState(
  session: Session,
  { about, reply }: { about: Asks['case']['about']; reply: CaseState },
  now: number,
): Stepped {
  if (about.turn !== session.turn) return same(session);
  const next = { ...session, stale: session.stale && !about.fresh };
  // Where a name came late that is another customer's than the tab had last, it is her case that opens.
  const known = session.open?.of.record === reply.record ? session.open : null;
  return known ? goOn(next, known, about, reply, now) : start(next, about.reading, reply, now);
}

/** The first card is chosen once the page has settled. */
export function onSettled(session: Session, { of }: FactOf<'settled'>, now: number): Stepped {
  return onCase(session, of, (settled) => {
    const { open, effects } = askHealth(settled, session);
    const turn: Turn = open.active
      ? { open, effects: [] }
      : look(open, { breakpoint: open.typing ? null : 'opened' }, now);
    return { open: turn.open, effects: [...effects, ...turn.effects] };
  });
}

function askCase(session: Session, reading: CaseReading, now: number): Stepped {
  const { profile, caseId, shownName, subject, phi, writes, playbook, codes } = reading;
  const turn = session.turn + 1;
  const signals = signalsOfCase(reading, now);
  return stay(
    { ...session, reading, turn },
    {
      do: 'ask',
      type: 'case',
      request: {
        context: { profile, caseId, shownName, subject, phi, writes, playbook, signals, codes },
        said: latestWords(reading),
        ...(!session.open && { first: true as const }),
      },
      about: {
        turn,
        reading,
        before: session.open?.memory ?? null,
        news: session.open?.news.length ?? 0,
        fresh: session.stale,
      },
    },
  );
}

function start(session: Session, reading: CaseReading, state: CaseState, now: number): Stepped {
  const { turn, profiles } = session;
  const { caseId, profile } = reading;
  const open = openCase({ turn, caseId, profile, record: state.record }, reading, state);
  const isSettled =
    reading.messages.length > 0 || !profiles.find(({ id }) => id === profile)?.readers.messages;
  const fact = { kind: 'settled', of: open.of } as const;
  const later = { do: 'later', ms: isSettled ? 0 : SETTLE_MS, fact } as const;
  if (state.unread) {
    const asked = askCase({ ...session, open }, reading, now);
    return { state: asked.state, effects: [{ do: 'draw' }, ...asked.effects] };
  }
  // What the page has told by then is seen at once: it is drawn with its first card, not before and again.
  return isSettled ? stay({ ...session, open }, later) : stay({ ...session, open }, { do: 'draw' }, later);
}

function goOn(
  session: Session,
  open: OpenCase,
  { reading, before, news, fresh }: Asks['case']['about'],
  state: CaseState,
  now: number,
): Stepped {
  const isNews = open.reading !== reading;
  // What was done here while it was asked is not in the answer.
  const told = { ...open, reading, state: open.news.slice(news).reduce(withPromise, state) };
  const next = before && open.memory === before ? remember(told, mergeMemory(before, state.memory)) : told;
  const { draft } = next;
  // What was read with other words, or for another name, is read again.
  const readWith = ({ name, playbook }: CaseState) => JSON.stringify([name, playbook.id]);
  const isOld = fresh || readWith(open.state) !== readWith(state);
  const known = isOld
    ? { ...next, read: next.read && { ...next.read, old: true as const }, latest: null, asked: null }
    : next;
  const again = isOld && draft?.text.trim() ? askReading(known, draft) : { open: known, effects: [] };
  // The first card has waited for the customer's words. A change elsewhere, or one while the agent is writing, is no moment for a card.
  const isMoment = !open.typing && (open.state.unread === true || (isNews && !draft?.text.trim()));
  const turn = look(again.open, { breakpoint: isMoment ? 'opened' : null }, now);
  // Until the page has settled nothing is said of how it is read.
  const isSettled = turn.open.healthTold !== '' || open.state.unread === true;
  const health = isSettled ? askHealth(turn.open, session) : { open: turn.open, effects: [] };
  return stay({ ...session, open: health.open }, ...again.effects, ...turn.effects, ...health.effects);
}

/**
 * What was ticked or marked in the popup meanwhile; what was done here meanwhile wins, so this is for a memory that did
 * not change since. Ended in the popup: the next contact begins with what the background kept of this one.
 */
function mergeMemory(before: Memory, known: Memory): Memory {
  const { ticks, domains, gaps, tags, active, since } = known;
  return since > before.since ? known : { ...before, ticks, domains, gaps, tags, active };
}

/** Another customer or case: the panel's state must not be carried over. A name that comes late or fuller is not another. */
function isOther(a: CaseReading, b: CaseReading): boolean {
  if (a.profile !== b.profile || a.caseId !== b.caseId) return true;
  return a.shownName !== null && b.shownName !== null && !isSamePerson(a.shownName, b.shownName);
}
