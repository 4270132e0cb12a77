import { ACT } from './act-words';
import { endClause } from './clause-end';
import type { Passage, ReadClause, Span } from './found-promise';
import { judgeAct } from './judge-act';
import { nameParty, type Party } from './name-party';

const MODAL =
  /(?<![\w'])(?:will|shall|(?:(?:am|is|are|im) )?(?:going to|gonna))\b|'ll\b|'(?:m|s|re) (?:going to|gonna)\b|(?<=\b(?:i|we|you|they|it|he|she|that))ll\b/g;
const INVERTED = /^ (?:i|we|you|he|she|they|it|there|that|this|your|our|the|my|some(?:one|body)|anyone|an?)\b/;
const DENIED = /(?:n't|\bnot|\bnever|\bwas|\bwere|\bbeen|\bto) $/;
const TOLD =
  /\b(?:(?:said|told|promised|thought|wrote|assured|stated|mentioned|claimed|heard|suggested)(?: \w+){0,2}|(?:letter|e-?mail|note|policy|page|site|website|message|ticket|leaflet|system|sign|form|file) (?:says|states|reads))(?: that)?,? $/;
const DOUBT =
  /\b(?:hope|think|believe|expect|guess|suppose|imagine|doubt|assume|hopefully|perhaps|maybe|possibly|probably|ideally|usually|normally|generally|luck)\b[^;]{0,20}$/;
const EMBEDDED =
  /\b(?:what|when|where|how|why|whether|if|unless|or|until|before|after|once)(?: (?:day|time|long|soon|much|many|exactly))? *$/;
const LEAD =
  /^(?:\W|\b(?:and|but|so|then|also|ok|okay|right|yes|sorry|sure)\b)*((?:by|at|before|within|inside|in|on|first|tomorrow|today|tonight|this|next|later|around|no later|end|mon|tue|wed|thu|fri|sat|sun|between|come|\d).*)$/;
const ANCHOR = /\b(?:once|when|as soon as|after|if|unless|because|since|following|whenever)\b/;

/** The time that stands before a subject ("By 3 today, "), or ''. */
function readLead(lead: string, readClause: ReadClause): string {
  for (const part of [lead, lead.replace(/^.*(?:[,;:–—]|\band|\bbut)(?=.*\w)/, '')]) {
    const time = LEAD.exec(part)?.[1];
    if (time && time.length < 60 && !/\b(?:i|you|we|it|is|are|have)\b/.test(time) && readClause(time) !== null) return time;
  }
  return '';
}

/** "ill", "well", "shell" and "hell" stand for a missing apostrophe only before an act. */
const isSlip = (before: string, rest: string): boolean =>
  !/\b(?:i|we|he|she)$/.test(before) ||
  (ACT.test(rest.trimStart()) &&
    (/\bi$/.test(before) || (/(?:^|[,;:–—]|\band|\bbut|\bso)\s*\w+$/.test(before) && /^ \w+ (?:you|it|the|your|a|back|in|that|this)\b/.test(rest))));

/** Finds what somebody "will", "shall" or "is going to" do for the customer in one sentence. */
export function findActs({ text, original, earlier, earlierOriginal }: Passage, readClause: ReadClause): Span[] {
  const spans: (Span & { opening: string; verb: number; anchored: boolean })[] = [];
  let open = 0;
  for (const { 0: modal, index } of text.matchAll(MODAL)) {
    const after = index + modal.length;
    const rest = text.slice(after, after + 160);
    const from = Math.max(open, index - 160);
    const left = text.slice(from, index);
    const first = open === 0 && /^[^a-z]*$/.test(left);
    if (modal !== "'ll" && INVERTED.test(rest)) continue;
    if (DENIED.test(left) || (modal === 'will' && /^Will(?! \p{Ll})/u.test(original.slice(index)) && first)) continue;
    if (modal === 'will' && original[index] === 'W' && !first) continue;
    if (modal === 'll' && !isSlip(left, rest)) continue;
    const party: Party = first
      ? { kind: modal.startsWith("'") ? 'none' : 'me', start: left.length, shared: true }
      : nameParty(left, original.slice(from, index), earlier + text.slice(0, from), earlierOriginal + original.slice(0, from));
    const last = spans.at(-1);
    if (party.shared && last && index < last.end) continue;
    const start = party.shared ? index : from + party.start;
    const lead = text.slice(open, start);
    const opening = ANCHOR.test(lead) ? '' : readLead(lead, readClause);
    if (last && start < last.end) last.end = Math.max(last.start + 1, start - opening.length);
    open = after;
    if (party.kind === 'none' || !judgeAct(party.kind, rest)) continue;
    const tail = lead.slice(-60);
    if (TOLD.test(tail) || DOUBT.test(tail) || EMBEDDED.test(tail)) continue;
    const end = endClause(text, after);
    spans.push({ start: start - opening.length, end, due: null, opening, verb: after, anchored: ANCHOR.test(lead) });
  }
  return spans.map(({ start, end, opening, verb, anchored }) => ({
    start,
    end,
    due: readClause(`${opening} , ${text.slice(verb, end)}`, anchored),
  }));
}
