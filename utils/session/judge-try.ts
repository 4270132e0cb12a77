/** Events of a page that follow each other by script, without a new key or click, are one act within this time, ms. */
const ONE_ACT_MS = 3000;
/** A stopped act's own echoes come in the same turn of the page; what comes later is somebody trying again, ms. */
const ECHO_MS = 250;
/** What comes back whole within this time after it was sent was taken back (usual undo times are up to 30 s), ms. */
const TAKEN_BACK_MS = 60_000;

/** An event that would send or close. `act` counts what people do: keys, clicks, words typed. `at` in ms. */
export type Try = {
  act: number;
  at: number;
  /** A key held down goes on by itself. */
  repeats: boolean;
  kind: 'send' | 'close';
  sends: boolean;
  /** Whose case it is, and what stands in the editor. */
  of: string;
  text: string;
};

/** A reply that was counted, and what was seen of its text since. */
type Reply = Pick<Try, 'of' | 'text' | 'kind'> & {
  /** When the page took the text away, ms; null while it has not. */
  takenAt: number | null;
  /** Somebody goes on writing in the text that was to be sent: it has not left. */
  kept: boolean;
};

/** What is known of earlier tries: the last act that counted or was stopped, and the last reply. */
export type TriedSends = {
  act: (Pick<Try, 'act' | 'at' | 'sends'> & { stopped: boolean }) | null;
  reply: Reply | null;
};

/**
 * What an event is: a `new` attempt; `again` one that was counted already (another event of the same act, a try after one
 * that failed, or after an undo), which the page may go on with; `closes` = such a one that now closes the case too; or an
 * echo of one that was stopped, to `stop` too.
 */
export type Verdict = 'new' | 'again' | 'closes' | 'stop';

export const NOTHING_TRIED: TriedSends = { act: null, reply: null };

/** Judges an event by what was tried before. Pure. */
export function judgeTry({ act, reply }: TriedSends, next: Try): Verdict {
  if (act?.act === next.act) {
    const since = next.at - act.at;
    if (act.stopped && (next.repeats || since < ECHO_MS)) return 'stop';
    // A control that closes may go on to send.
    if (!act.stopped && since < ONE_ACT_MS && (act.sends || !next.sends)) return 'again';
  }
  if (!next.sends || !reply || !isSameReply(reply, next)) return 'new';
  return next.kind === 'close' && reply.kind === 'send' ? 'closes' : 'again';
}

/** What is known once an attempt was stopped, or was let through. */
export function settleTry({ reply }: TriedSends, next: Try, stopped: boolean): TriedSends {
  const { act, at, sends } = next;
  return { act: { act, at, sends, stopped }, reply: stopped || !sends ? reply : replyOf(next) };
}

/** A reply that was counted already is tried again, as it stands now; an echo of the same act changes nothing. */
export function repeatTry(tried: TriedSends, next: Try): TriedSends {
  return next.act === tried.act?.act ? tried : settleTry(tried, next, false);
}

/** A reply that this text was counted as before the page was loaded, as after a check on the desk's server has failed. */
export function countedBefore({ of, text, kind }: Pick<Try, 'of' | 'text' | 'kind'>): TriedSends {
  return { act: null, reply: { of, text, kind, takenAt: null, kept: false } };
}

/** Does somebody go on writing in a reply of this case that was counted and has not left? */
export function isKeptOn({ reply }: TriedSends, of: string): boolean {
  return reply?.of === of && reply.kept;
}

/** What the editor of a case holds at a moment; `typing` = somebody is about to change it. Pure. */
export function seeEditor(
  tried: TriedSends,
  { of, text, at, typing }: Pick<Try, 'of' | 'text' | 'at'> & { typing: boolean },
): TriedSends {
  const { reply } = tried;
  if (!reply || reply.of !== of || reply.kept) return tried;
  const see = (seen: Pick<Reply, 'takenAt'> & Partial<Reply>) => ({ ...tried, reply: { ...reply, ...seen } });
  // Where somebody writes in what took its place, the same words are words of their own.
  if (text !== reply.text) return see({ takenAt: typing ? Number.NEGATIVE_INFINITY : (reply.takenAt ?? at) });
  const isBack = reply.takenAt === null || at - reply.takenAt < TAKEN_BACK_MS;
  return isBack ? see({ takenAt: null, kept: typing }) : tried;
}

/** Is it the reply that was counted already: it still stands there as it did, or was only written on? */
function isSameReply(reply: Reply, { of, text }: Try): boolean {
  if (reply.of !== of) return false;
  return reply.kept ? text.trim() !== '' : reply.takenAt === null && reply.text === text;
}

function replyOf({ of, text, kind }: Try): Reply | null {
  return text.trim() === '' ? null : { of, text, kind, takenAt: null, kept: false };
}
