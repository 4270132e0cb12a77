import { endClause } from './clause-end';
import type { Actor, PromiseSpan, ReadClause } from './found-promise';
import { judgeAct } from './judge-act';
import { nameParty, type Party, sliceTwice, type Twice } from './name-party';
import { is } from './promise-words';

const REACH = 160;

/** The time that stands before a subject ("By 3 today, "), or ''. */
function readLead(lead: string, readClause: ReadClause): string {
  for (const part of [lead, lead.replace(/^.*(?:[,;:–—]|\band|\bbut)(?=.*\w)/, '')]) {
    const time = is.LEAD.exec(part)?.[1];
    if (
      time &&
      time.length < 60 &&
      !/\b(?:i|you|we|it|is|are|have)\b/.test(time) &&
      readClause(time) !== null
    )
      return time;
  }
  return '';
}

/** "ill", "well", "shell" and "hell" stand for a missing apostrophe only before an act. */
function isSlip(before: string, rest: string): boolean {
  if (!/\b(?:i|we|he|she)$/.test(before)) return true;
  if (!is.ACT.test(rest.trimStart())) return false;
  if (/\bi$/.test(before)) return true;
  return is.SLIP_BEFORE.test(before) && is.SLIP_AFTER.test(rest);
}

/** Who is to act: `subject` as it was written, `clause` in lower case with what follows it. */
function nameActor(kind: Party['kind'], subject: string, clause: string): Actor {
  if (kind === 'me') return /^(?:we|us)\b/i.test(subject) ? 'we' : 'me';
  if (kind === 'you') return /\b(?:from|with|to) me\b/.test(clause) ? 'me' : 'we';
  const isNamed =
    kind === 'named' ||
    (kind === 'ours' &&
      /^(?:[Hh]e|[Ss]he)\b|\b(?!I\b|We\b|Our\b|My\b|The\b|An?\b|Some)\p{Lu}\p{Ll}/u.test(subject));
  return isNamed ? 'colleague' : 'we';
}

/** Finds what somebody "will", "shall" or "is going to" do for the customer in one sentence. */
export function findActs(sentence: Twice, earlier: Twice, readClause: ReadClause): PromiseSpan[] {
  const [text, written] = sentence;
  const acts: (PromiseSpan & { opening: string; verb: number; anchored: boolean; hedged: boolean })[] = [];
  let open = 0;
  let kind: Party['kind'] = 'none';
  let by: Actor = 'we';
  for (const { 0: modal, index } of text.matchAll(is.MODAL)) {
    const after = index + modal.length;
    const rest = text.slice(after, after + REACH);
    const from = Math.max(open, index - REACH);
    const left = sliceTwice(sentence, from, index);
    const first = open === 0 && !/[a-z]/.test(left[0].replace(is.FIRST_WORDS, ''));
    if (is.DENIED.test(left[0]) || (!modal.startsWith("'l") && is.INVERTED.test(rest))) continue;
    if (written.startsWith('Will', index) && !(first && /^Will \p{Ll}/u.test(written.slice(index)))) continue;
    if (modal === 'll' && !isSlip(left[0], rest)) continue;
    if (first && !is.ACT.test(rest.trimStart().replace(is.BEFORE_VERB, ''))) continue;
    const before: Twice = [
      earlier[0] + text.slice(Math.max(0, from - REACH), from),
      earlier[1] + written.slice(Math.max(0, from - REACH), from),
    ];
    const party: Party = first
      ? { kind: modal.startsWith("'") ? 'none' : 'me', start: index - from, shared: true }
      : nameParty(left, before);
    if (party.shared && open > 0 && !/[,;:–—]/.test(left[0].trimEnd())) party.kind = kind;
    kind = party.kind;
    const last = acts.at(-1);
    if (party.shared && last && index < last.end) continue;
    const start = party.shared ? index : from + party.start;
    const lead = text.slice(open, start);
    const anchored = is.ANCHOR.test(lead);
    const opening = anchored ? '' : readLead(lead.slice(-REACH), readClause);
    if (last && start < last.end) last.end = Math.max(last.start + 1, start - opening.length);
    const since = open;
    open = after;
    const half = is.HALF_PROMISED.exec(rest)?.[0].length ?? 0;
    if (!judgeAct(party.kind, rest.slice(half), start > 2)) continue;
    const tail = lead.slice(-60);
    const hoped = is.HOPED.test(tail);
    if ((!party.aside && is.TOLD.test(tail)) || (!hoped && is.DOUBT.test(tail))) continue;
    if (is.EMBEDDED.test(tail) && !rest.startsWith(' do is ')) continue;
    const aside = /^,[^,]{1,40},/.exec(rest)?.[0].length ?? 0;
    const end = endClause(text, after + aside, is.CUT);
    const clause = text.slice(since, end);
    if (is.SAID_SO.test(text.slice(end, end + 20))) continue;
    if (is.OFFER.test(clause) && !/\beither way\b/.test(clause)) continue;
    if (!party.shared || first)
      by = nameActor(party.kind, written.slice(start, index).trim(), text.slice(after, end));
    const hedged = half > 0 || hoped || modal.startsWith('should') || is.HOPED_LAST.test(clause);
    acts.push({ start: start - opening.length, end, due: null, by, opening, verb: after, anchored, hedged });
  }
  return acts.flatMap(({ start, end, by, opening, verb, anchored, hedged }) => {
    const due = readClause(`${opening} , ${text.slice(verb, end)}`, anchored);
    // What is hedged and has no time is no promise.
    return hedged && due === null ? [] : [{ start, end, due, by }];
  });
}
