import { endClause } from './clause-end';
import type { PromiseSpan, ReadClause } from './found-promise';
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

/** Finds what somebody "will", "shall" or "is going to" do for the customer in one sentence. */
export function findActs(sentence: Twice, earlier: Twice, readClause: ReadClause): PromiseSpan[] {
  const [text, written] = sentence;
  const acts: (PromiseSpan & { opening: string; verb: number; anchored: boolean })[] = [];
  let open = 0;
  let kind: Party['kind'] = 'none';
  for (const { 0: modal, index } of text.matchAll(is.MODAL)) {
    const after = index + modal.length;
    const rest = text.slice(after, after + REACH);
    const from = Math.max(open, index - REACH);
    const left = sliceTwice(sentence, from, index);
    const first = open === 0 && !/[a-z]/.test(left[0].replace(is.FIRST_WORDS, ''));
    if (is.DENIED.test(left[0]) || (modal !== "'ll" && is.INVERTED.test(rest))) continue;
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
    if (!judgeAct(party.kind, rest, start > 2)) continue;
    const tail = lead.slice(-60);
    if ((!party.aside && is.TOLD.test(tail)) || is.DOUBT.test(tail)) continue;
    if (is.EMBEDDED.test(tail) && !rest.startsWith(' do is ')) continue;
    const aside = /^,[^,]{1,40},/.exec(rest)?.[0].length ?? 0;
    const end = endClause(text, after + aside, is.CUT);
    const clause = text.slice(since, end);
    if (is.SAID_SO.test(text.slice(end, end + 20))) continue;
    if (is.OFFER.test(clause) && !/\beither way\b/.test(clause)) continue;
    acts.push({ start: start - opening.length, end, due: null, opening, verb: after, anchored });
  }
  return acts.map(({ start, end, opening, verb, anchored }) => ({
    start,
    end,
    due: readClause(`${opening} , ${text.slice(verb, end)}`, anchored),
  }));
}
