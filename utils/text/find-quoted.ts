/** A line of a text: UTF-16 offsets, its end mark included, and its words. */
export type TextLine = { start: number; end: number; text: string };

/** The lines of a text, which together are the text. */
export function splitLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  for (let start = 0; start < text.length || start === 0; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop + 1;
    lines.push({ start, end, text: text.slice(start, end).replace(/[\r\n]+$/, '') });
    if (stop < 0) break;
    start = end;
  }
  return lines;
}

/** Longer lines are no mail program's, so that hostile text costs no more than its length. */
const LONGEST = 220;
const MARKED = /^[ \t\u00a0]{0,8}>/;
const BOXED = /^[ \t\u00a0]{0,8}[|│┃](?![^|│┃]*[|│┃]\s*[^\s|│┃])/;
const INDENTED = /^(?: {2,}|\t|\u00a0{2,})\S/;
const BARE = /^[\s\u00a0]*$/;

/** "On 3 Nov 2026, Ann Lee wrote:" and its like in other languages; such a line may be broken. */
const OPENS_WROTE =
  /^[\s*_]*(?:(?:Quote |Quote: ?)?On\b.{4,200} wrote\b.{0,40}|(?:Am|Den|Op)\b.{4,200} (?:schrieb|skrev|schreef)\b.{0,80}|Le\b.{4,200} a écrit ?|El\b.{4,200} escribió ?|Il\b.{4,200} ha scritto ?|Em\b.{4,200} escreveu ?|Quoting\b.{3,120}):[\s*_]*$/i;
/** "Ann Lee <ann@…> wrote:". */
const WROTE = /^.{0,160}\S (?:wrote|writes)(?: on\b.{4,60})?:[\s*_]*$/i;
/** What a mail program puts there: a year, a clock, a date in figures or an address. */
const STAMP = /\b(?:19|20)\d\d\b|\d[:.h]\d\d|\d[/.-]\d{1,2}[/.-]\d|\S@\S/;
/** An agent's own "you wrote:". */
const SAID = /\b(?:you|I|we|he|she|they) (?:wrote|writes)\b/i;

/** Below one of these all is quoted. */
const DIVIDER =
  /^[\s>*_]*(?:-{2,} ?(?:Original|Forwarded|Reply) ?(?:Message|Mail|Email) ?-{2,}|-{2,} ?(?:Urspr(?:ü|ue)ngliche Nachricht|Originalnachricht|Weitergeleitete Nachricht|Message d'origine|Message transféré|Mensaje original|Mensaje reenviado|Messaggio originale) ?-{2,}|Begin forwarded message:|-{2,} ?On .{4,160} wrote ?-{2,})[\s*_]*$/i;
const REPLY_ABOVE =
  /^[^\p{L}]{0,12}(?:please )?(?:type|write|reply|enter|add|put)\b.{0,40} above (?:this|the|that) line\b.{0,40}$/iu;

const HEADER = /^[\s>*_]{0,8}([A-Z][\p{L} -]{1,18}?) ?:[\s*_]*(\S.*)?$/u;
const FROM = /^(?:from|von|de|da|fr[åa]n|van)$/i;
const SENT =
  /^(?:sent|gesendet|envoyé|enviado|inviato|skickat|verzonden|subject|betreff|objet|asunto|oggetto)$/i;
const OTHER =
  /^(?:date|datum|fecha|data|to|an|à|para|a|til|till|aan|cc|kopie|bcc|reply-to|reply to|attachments?|importance|priority|organi[sz]ation)$/i;

/** Whether a mail's head ("From: … Sent: … To: …") begins at a line. A price list or a journey ("From: £40", "To: £32") is none. */
function isHead(lines: readonly TextLine[], at: number): boolean {
  const fields: string[] = [];
  let address = false;
  for (let n = at; n < Math.min(at + 8, lines.length); n++) {
    const text = lines[n]?.text ?? '';
    const found = text.length <= LONGEST ? HEADER.exec(text) : null;
    if (!found) break;
    fields.push(found[1] ?? '');
    address ||= /\S@\S/.test(text);
  }
  const [first = '', ...rest] = fields;
  if (!FROM.test(first) || rest.length === 0) return false;
  if (rest.some((field) => !SENT.test(field) && !OTHER.test(field))) return false;
  return address || rest.some((field) => SENT.test(field));
}

/** How many lines (at most three) an "On … wrote:" that begins here takes; 0 if none does. */
function countAttribution(lines: readonly TextLine[], at: number): number {
  let joined = '';
  for (let size = 1; size <= 3; size++) {
    const text = lines[at + size - 1]?.text.trim() ?? '';
    if (text === '' || joined.length + text.length > LONGEST || MARKED.test(text)) return 0;
    if (size > 1 && (/[.!?:]$/.test(joined) || OPENS_WROTE.test(text))) return 0;
    joined += joined ? ` ${text}` : text;
    if (!OPENS_WROTE.test(joined) && !(size === 1 && WROTE.test(joined))) continue;
    if (SAID.test(joined)) return 0;
    const below = lines[nextWritten(lines, at + size)]?.text ?? '';
    return STAMP.test(joined) || (size === 1 && (below === '' || MARKED.test(below))) ? size : 0;
  }
  return 0;
}

function nextWritten(lines: readonly TextLine[], from: number): number {
  let at = from;
  while (at < lines.length && BARE.test(lines[at]?.text ?? '')) at++;
  return at;
}

/**
 * Which lines of a text are quoted mail, a boolean each: marked with ">", boxed, indented below an "On … wrote:", or all
 * below a mail's head or divider. What only looks so is not. Linear in the length of the text.
 */
export function findQuoted(lines: readonly TextLine[]): boolean[] {
  const quoted = lines.map(({ text }) => MARKED.test(text));
  const boxed = lines.map(({ text }) => BOXED.test(text));
  boxed.forEach((is, at) => {
    if (is && (boxed[at - 1] || boxed[at + 1])) quoted[at] = true;
  });
  for (let at = 0; at < lines.length; at++) {
    const { text = '' } = lines[at] ?? {};
    if (text.length > LONGEST || BARE.test(text)) continue;
    if (DIVIDER.test(text) || REPLY_ABOVE.test(text) || (!quoted[at] && isHead(lines, at)))
      return quoted.fill(true, /^[\s_-]{5,}$/.test(lines[at - 1]?.text ?? '') ? at - 1 : at);
    const size = quoted[at] ? 0 : countAttribution(lines, at);
    if (size === 0) continue;
    const body = nextWritten(lines, at + size);
    if (quoted[body]) {
      quoted.fill(true, at, body);
      continue;
    }
    if (!INDENTED.test(lines[body]?.text ?? '') && !boxed[body]) return quoted.fill(true, at);
    let end = body;
    while (end < lines.length && /^(?:\s|[|│┃]|$)/.test(lines[end]?.text ?? '')) end++;
    quoted.fill(true, at, end);
    at = end - 1;
  }
  return quoted;
}

/** The same text with quoted mail blank: its length and its lines stay. */
export function blankMail(text: string): string {
  const lines = splitLines(text);
  const quoted = findQuoted(lines);
  if (!quoted.includes(true)) return text;
  return lines
    .map(({ start, end }, at) => {
      const line = text.slice(start, end);
      return quoted[at] ? line.replace(/[^\n]/g, ' ') : line;
    })
    .join('');
}
