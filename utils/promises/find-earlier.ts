import { type Sentence, splitSentences } from '../text/split-sentences';
import { kindsOfAct, thingsOf } from './act-kinds';
import { findPromises } from './find-promises';
import type { FoundPromise } from './found-promise';

/** One message of a thread, oldest first; `at` in epoch ms, null where the page does not tell. */
export type ThreadMessage = {
  from: 'agent' | 'customer' | 'unknown';
  name?: string;
  at: number | null;
  text: string;
};

/** Why a promise stands as it does; `nothing-later` for one that is open. */
export type StandingReason =
  | 'nothing-later'
  | 'said-done'
  | 'news-came'
  | 'customer-confirms'
  | 'promised-again';

/** A promise made earlier in a thread: the number of its message, where it stands there, and what became of it. */
export type EarlierPromise = FoundPromise & {
  message: number;
  standing: 'open' | 'done' | 'renewed';
  why: StandingReason;
};

type Zone = { now: number; timeZone: string };
type Act = { kinds: string[]; things: Set<string> };

/** An agent tells that something was done. */
const DONE =
  /\b(?:i|we)(?:'ve| have)(?: (?:just|now|already|also))* (?!not\b|to\b|been waiting)\w+|\b(?:i|we) (?:just |then |already )?(?:sent|rang|called|phoned|posted|refunded|fixed|changed|checked|asked|booked|spoke|wrote|emailed|cancelled|closed|replaced|reset|found|paid|credited|moved|ordered|shipped|repaired|arranged|updated|corrected|attached|added|forwarded)\b|\b(?:has|have) (?:now |just |already |all )?(?:been|gone|arrived|left|shipped|cleared)\b|\b(?:was|were|is|are) (?:now |just |already |all )?(?:sent|posted|refunded|fixed|changed|booked|cancelled|closed|replaced|reset|paid|credited|shipped|dispatched|delivered|repaired|arranged|updated|corrected|attached|done|ready|sorted|resolved|on (?:its|their) way|in the post|back (?:up|online))\b|\bas (?:promised|agreed|discussed)\b|^\W*done\b|\b(?:good|nice|great) (?:to (?:speak|talk)|speaking|talking)\b|\b(?:on|over) the phone\b/;
/** What was to come is given. */
const HERE = /^\W*(?:here (?:is|are)|here's|attached|please find|enclosed)\b/;
/** It was not, or only might be. */
const UNDONE =
  /\b(?:not|never|n't|nobody|no one|unable|still|yet|tried to|try to|going to|will|'ll|if|would|should|need to|waiting)\b|n't\b|\?$/;
/** A customer tells that it came about. */
const CONFIRMS =
  /\b(?:thanks|thank you|thx|cheers|ta) (?:so much |very much |a lot )?for (?:the|your|that|ringing|calling|phoning|sending|getting|coming|fixing|sorting|letting|replying|writing|changing|booking|cancelling|checking|refunding|replacing|\w+ing)\b|\b(?:got|received|arrived|came|here|landed|back|works|working|fixed|sorted|solved|reached)\b|\b(?:rang|called|phoned|spoke)\b/;
const UNCONFIRMED =
  /\b(?:not|never|nobody|no one|none|nothing|still|yet|waiting|supposed|if|when|until|will|would|broken|wrong)\b|n't\b|\bno (?:call|reply|answer|news|refund|email)\b|\?$/;

const readAct = (words: string): Act => {
  const lower = words.toLowerCase();
  return { kinds: kindsOfAct(lower), things: thingsOf(lower) };
};

/** Whether two are about the same: the same kind of act, and where both name a thing, a thing in common. */
function isSameAct(one: Act, other: Act): boolean {
  const shared = [...one.things].some((thing) => other.things.has(thing));
  const same = one.kinds.some((kind) => other.kinds.includes(kind));
  const [main] = one.kinds;
  if (!same) return shared && (one.kinds.length === 0 || other.kinds.length === 0);
  return (
    shared ||
    one.things.size === 0 ||
    other.things.size === 0 ||
    (main === 'call' && other.kinds[0] === 'call')
  );
}

/** Promises of a message, read as of its own time. Without one only a due time that hangs on no day of writing holds. */
function readMessage({ text, at }: ThreadMessage, latest: number, timeZone: string): FoundPromise[] {
  if (at !== null) return findPromises(text, { now: at, timeZone });
  // The day and the clock differ: what still comes out the same was said outright.
  const other = findPromises(text, { now: latest - 27 * 3_600_000, timeZone });
  return findPromises(text, { now: latest, timeZone }).map((promise, nth) => {
    const due = other[nth]?.due === promise.due ? promise.due : null;
    return { ...promise, due, vague: due === null };
  });
}

const isSaid = ({ text }: Sentence, says: RegExp, denies: RegExp): boolean => {
  const lower = text.toLowerCase().replace(/[’]/g, "'");
  return says.test(lower) && !denies.test(lower);
};

/** What a later message says of a promise, if anything. */
function judgeLater(
  act: Act,
  message: ThreadMessage,
  { promises, own }: { promises: readonly FoundPromise[]; own: boolean },
): Pick<EarlierPromise, 'standing' | 'why'> | null {
  const sentences = splitSentences(message.text);
  if (!own) {
    const isTold = sentences.some(
      (each) => isSaid(each, CONFIRMS, UNCONFIRMED) && isSameAct(act, readAct(each.text)),
    );
    return isTold ? { standing: 'done', why: 'customer-confirms' } : null;
  }
  const said = sentences.filter(
    ({ start, end }) => !promises.some((promise) => promise.start < end && promise.end > start),
  );
  const isDone = (each: Sentence) => {
    const told = readAct(each.text);
    if (HERE.test(each.text.toLowerCase())) return [...act.things].some((thing) => told.things.has(thing));
    return isSaid(each, DONE, UNDONE) && isSameAct(act, told);
  };
  if (said.some(isDone)) return { standing: 'done', why: 'said-done' };
  const again = promises.some(({ start, end }) => isSameAct(act, readAct(message.text.slice(start, end))));
  if (again) return { standing: 'renewed', why: 'promised-again' };
  // Who said she would write has written: news is what was promised.
  const [main] = act.kinds;
  if (main === 'write' && promises.length === 0 && said.some((each) => each.text.split(/\s+/).length > 3))
    return { standing: 'done', why: 'news-came' };
  return null;
}

/**
 * What agents promised earlier in a thread (messages oldest first) and how it stands: `done` where a later message says so
 * or the customer confirms it, `renewed` where it was promised again, else `open`. Each is read as of its own message's
 * time; offsets are UTF-16 into that message. `now` in epoch ms, `timeZone` IANA. A message of somebody unknown counts as
 * an agent's where its name is one. Throws RangeError on an unknown zone. Linear in the length of the thread for each promise.
 */
export function findEarlierPromises(
  messages: readonly ThreadMessage[],
  { now, timeZone }: Zone,
): EarlierPromise[] {
  const agents = new Set(messages.flatMap(({ from, name }) => (from === 'agent' && name ? [name] : [])));
  const isOwn = ({ from, name }: ThreadMessage) =>
    from === 'agent' || (from === 'unknown' && name !== undefined && agents.has(name));
  const read = messages.map((message, nth) => {
    if (!isOwn(message)) return [];
    const latest = messages.slice(nth).find(({ at }) => at !== null)?.at ?? now;
    return readMessage(message, latest, timeZone);
  });
  return messages.flatMap((message, nth) =>
    (read[nth] ?? []).map((promise) => {
      const act = readAct(message.text.slice(promise.start, promise.end));
      let became: Pick<EarlierPromise, 'standing' | 'why'> = { standing: 'open', why: 'nothing-later' };
      for (let later = nth + 1; later < messages.length && became.standing === 'open'; later++) {
        const next = messages[later] as ThreadMessage;
        const own = isOwn(next);
        if (own || next.from === 'customer')
          became = judgeLater(act, next, { promises: read[later] ?? [], own }) ?? became;
      }
      return { message: nth, ...promise, ...became };
    }),
  );
}
