import { type Identifier, spansOf } from './identifier';

const versionBefore =
  /\b(?:versions?|ver|v|builds?|firmware|drivers?|releases?|software|update|os|ios|android|chrome|app)[\s.:]*$/i;
const thingBefore =
  /\b(?:tracking|order|parcel|sku|part|model|build|commit|invoice|ticket|case|rma|ref)\b[\s\w.:#]{0,14}$/i;

/** Finds what is known by its shape alone: mail and web addresses, IP and MAC addresses, cards, IBANs, SSNs, postcodes. */
export function findShapes(text: string): Identifier[] {
  return [
    ...findMail(text),
    ...spansOf(
      text,
      /\b(?:https?|ftp):\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]}]|\bwww\.[^\s<>"]*[^\s<>"'.,;:!?)\]}]/gi,
      'url',
    ),
    ...spansOf(
      text,
      /(?<![\w.@-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}(?:com|org|net|edu|gov|io|co\.uk|org\.uk|ie|example|app|health|care|info|nhs\.uk)\b(?!\.?[a-z0-9@-])(?:\/[^\s<>"]*[^\s<>"'.,;:!?)\]}])?/gi,
      'url',
    ),
    ...spansOf(
      text,
      /(?<![\w.@-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}[a-z]{2,12}\/[^\s<>"]*[^\s<>"'.,;:!?)\]}]/gi,
      'url',
    ),
    ...spansOf(text, /(?<![\w*])(?:[*xX•#]{2,4}[ -]?){1,4}\d{4}(?!\w)/g, 'account'),
    ...spansOf(
      text,
      /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d]|\.\d)/g,
      'ip',
      (_, before) => !versionBefore.test(before),
    ),
    ...spansOf(
      text,
      /(?<![\w:])(?:[0-9a-f]{1,4}:){1,7}(?::[0-9a-f]{1,4}){1,7}(?![\w:])|(?<![\w:])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![\w:])|(?<![\w:])(?:[0-9a-f]{1,4}:){2,7}:(?![\w:])/gi,
      'ip',
    ),
    ...spansOf(
      text,
      /(?<![\w:-])[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}(?![\w:-])|\b[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}\b/gi,
      'device',
    ),
    ...spansOf(
      text,
      /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,4})?\b/g,
      'account',
      (found, before) => isIban(found, before),
    ),
    ...spansOf(
      text,
      /(?<![\w.-])[3-6]\d{3}(?:[ -]\d{4}){3}(?![\w-])|(?<![\w.-])3[47]\d{2}[ -]\d{6}[ -]\d{5}(?![\w-])/g,
      'account',
    ),
    ...spansOf(
      text,
      /(?<![\w.-])[3-6]\d{14,15}(?![\w.-])/g,
      'account',
      (found, before) => passesLuhn(found) && !/imei|serial|s\/n/i.test(before) && !thingBefore.test(before),
    ),
    ...spansOf(text, /(?<![\w-])\d{3}-\d{2}-\d{4}(?![\w-])/g, 'ssn'),
    ...spansOf(
      text,
      /\b[A-CEGHJ-PQR-TW-Z][A-CEGHJ-NPQR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g,
      'ssn',
      (_, before) => !thingBefore.test(before),
    ),
    ...spansOf(
      text,
      /\b(?=[A-Z0-9]*[A-Z])(?=(?:[A-Z]*\d){4})[A-HJ-NPR-Z0-9]{17}\b/g,
      'plate',
      (_, before) => !thingBefore.test(before),
    ),
    ...spansOf(text, /\b[A-Z]{5}\d{4}[A-Z]\b/g, 'ssn', (_, before) =>
      /\bpan\b\W*(?:\w+ ){0,2}$/i.test(before),
    ),
    ...spansOf(text, /(?<![\w-])[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} ?\d{1,4}[EH]?(?![\w-])/g, 'plate', (_, before) =>
      /\b(?:plates?|reg(?:istration)?|car|van|vehicle|lorry)\b[^.!?]{0,30}$/i.test(before),
    ),
    // British plates as they have been made since 2001.
    ...spansOf(
      text,
      /(?<![\w-])[A-HJ-PR-Y]{2}(?:0[1-9]|[1-7]\d) [A-HJ-PR-Z]{3}(?![\w-])/g,
      'plate',
      (_, before) => !thingBefore.test(before),
    ),
    ...spansOf(
      text,
      /\b[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-[AC-HJKMNP-RT-Y]{2}\d{2}\b/g,
      'plan',
    ),
    // British postcodes (inward letters never C, I, K, M, O, V), Eircodes, Canadian codes.
    ...spansOf(
      text,
      /\b[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}\b/gi,
      'zip',
      (found) => !/(?:GB|TB|HZ|[gt]b|hz|st|nd|rd|th|hr|lb|pt|up|pe|ft)$/.test(found),
    ),
    ...spansOf(text, /\b[AC-FHKNPRTV-Y]\d[\dW] ?(?=\d{0,3}[A-Z])[\dAC-FHKNPRTV-Y]{4}\b/g, 'zip'),
    ...spansOf(text, /\b[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d\b/g, 'zip'),
    ...spansOf(
      text,
      /\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Hampshire|Jersey|Mexico|York|Carolina|Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming)[.,]? {1,2}(?<it>\d{5}(?:-\d{4})?)\b/g,
      'zip',
    ),
    ...spansOf(
      text,
      /\b(?:zip|post(?:al)?) ?codes?\b[^\w\n]{0,3}(?:(?:is|was|now|are)\s){0,2}(?<it>[A-Z0-9]{2,5}(?:[ -][A-Z0-9]{3,4})?)\b/gi,
      'zip',
      (found) => /\d/.test(found),
    ),
    ...spansOf(text, /\bzip\b[^\w\n]{0,3}(?:(?:is|was|now)\s){0,2}(?<it>\d{5}(?:-\d{4})?)\b/gi, 'zip'),
    ...spansOf(text, /\beircode\b[^\w\n]{0,3}(?:is\s)?(?<it>[A-Z0-9]{3} ?[A-Z0-9]{4})\b/gi, 'zip'),
  ];
}

/** Mail addresses, found from each "@" outwards so that long runs without one cost nothing. */
function findMail(text: string): Identifier[] {
  const spans: Identifier[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const local = /[\p{L}\p{N}._%+'’-]+$/u
      .exec(text.slice(Math.max(0, at - 64), at))?.[0]
      .replace(/^['’.]+/, '');
    const domain = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,6}\p{L}{2,24}/u.exec(
      text.slice(at + 1, at + 256),
    )?.[0];
    if (local && domain) spans.push({ start: at - local.length, end: at + 1 + domain.length, kind: 'email' });
  }
  return spans;
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]) * (at % 2 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** An IBAN in groups of four, after its cue, or with right check digits (ISO 13616). */
function isIban(found: string, before: string): boolean {
  if (/iban\W*(?:is )?$/i.test(before)) return true;
  if (thingBefore.test(before)) return false;
  if (/^\S{4}(?: \S{4}){2,}/.test(found)) return true;
  const compact = found.replace(/ /g, '');
  let rest = 0;
  for (const sign of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
