import type { Identifier } from './identifier';
import { notNames, particles } from './name-words';

const title =
  '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Doctor|Sir|Dame|Lady|Rev|Reverend|Fr|Father|Sister|Nurse|Capt|Captain|Sgt|Officer|Hon|Pastor|Rabbi|Señora?|Sra?|Mme|Herr|Frau|MR|MRS|MS|DR|Midwife|Matron|Constable|Judge|Aunt|Auntie|Uncle|Grandma|Grandpa|Granny|Nana|Cousin|Coach)(?!\\p{L})\\.?';
const word = "\\p{Lu}[\\p{L}'’]*(?:-\\p{Lu}[\\p{L}'’]*)*";
const name = `(?<it>(?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter)[ -]){0,3}${word}\\.?(?:(?:,? | )(?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|y|st\\.?)[ -]){0,3}${word}(?:(?<=(?:^|[^\\p{L}])\\p{Lu})\\.)?){0,3}(?: (?:and|&) (?!${title})${word}(?: ${word})?)?)`;
const relation =
  '(?:wife|husband|spouse|partner|son|daughter|kid|children|parent|mother|father|mum|mom|dad|brother|sister|neighbou?r|carer|caregiver|guardian|colleague|friend|boss|manager|boyfriend|girlfriend|fianc[ée]e?|aunt|uncle|cousin|nephew|niece|grand(?:son|daughter|kid|children|parent|mother|father)|gran|nan|granny|roommate|housemate|flatmate|landlord|tenant|assistant|secretary|therapist|physio|doctor|dentist|surgeon|midwife|nurse|lawyer|solicitor|driver|supervisor|child|baby|kid|twin|stepson|stepdaughter|in-law|ex|ex-wife|ex-husband|bride|student|teacher|patient|client|interpreter|contact|mate|pal|co-worker|coworker|intern|trainee|chair|representative|rep|attorney|accountant|plumber|engineer|technician|teacher|cleaner|helper)s?';
const label =
  '(?:[Pp]atient|PATIENT|[Pp]t|PT|[Cc]ustomer|[Cc]lient|[Cc]aller|[Nn]ame|NAME|[Cc]ontact(?: person)?|[Ff]rom|FROM|[Tt]o|[Cc]c|[Aa]ttn|[Aa]ttention|FAO|[Gg]uest|[Mm]ember|[Ee]mployee|[Uu]ser|[Rr]equester|[Nn]ext of kin|NOK|[Ee]mergency contact|[Gg]uardian|[Pp]arent|[Cc]arer|[Pp]rovider|[Pp]hysician|[Ss]urgeon|[Tt]herapist|[Tt]echnician|[Rr]ecipient|[Ss]ender|[Ss]igned|[Aa]gent|[Tt]enant|[Rr]esident|[Ii]nsured|[Bb]eneficiary|[Cc]ardholder|[Aa]ccount holder|[Hh]older|[Pp]olicyholder|[Ss]ubscriber|[Rr]eporter|[Vv]isitor|[Ww]itness|[Ss]ubmitted by)';
const said =
  "(?:[Ss]p(?:oke|oken|eak|eaking) (?:to|with)|[Aa]sk(?:ed|ing)? for|[Tt]alk(?:ed|ing)? (?:to|with)|met with|seen by|signed by|approved by|written by|referred by|picked up by|collected by|sent by|reported by|handled by|treated by|call(?:ed)? by|visited by|on behalf of|[Cc]are of|c/o|assigned to|addressed to|registered to|belongs to|made out to|under the name(?: of)?|in the name of|[Mm]y name is|[Mm]y name’?'?s|[Nn]ame is|name was|name’?'?s|[Tt]his is|[Cc]all me|called me|named|known as|goes by|go by|I’?'?m|I am|[Ii]t’?'?s|emailed?|met|tell|told|[Aa]sk|asked|[Rr]ing|rang|phoned?|text(?:ed)?|remind(?:ed)?|visit(?:ed)?|forward (?:it )?to|give (?:it|this) to|thank|copied in|cc’?'?d|looking for|account of|waiting for|married to|daughter of|son of|wife of|mother of|husband of|father of|room of|Attn|ATTN)";

/** Finds names that are not on the page but stand after a cue: a title, "my wife", "this is", "Dear", a sign-off. */
export function findCuedNames(text: string): Identifier[] {
  const exact = (source: string) => new RegExp(source, 'gmu');
  return [
    exact(`(?<!\\p{L})${title}(?: (?:and|&) ${title})? ${name}`),
    exact(
      `(?<!\\p{L})(?:[Mm]y|[Hh]er|[Hh]is|[Oo]ur|[Tt]heir|[Yy]our|[Tt]he|patient'?’?s|${word}['’]s) (?:GP |\\p{Ll}[\\p{Ll}-]+ |\\d+-year-old )?${relation}(?:-in-law)?(?:['’]s name(?: is|:)?| is called| is named| is|,| named| called|:| –| -)? \\(?${name}`,
    ),
    exact(`(?<!\\p{L})${said}:? ${name}`),
    exact(
      `(?:^|[.!?\\n"“>] ?)(?:Hi|Hello|Dear|Hey|Hiya|Good (?:morning|afternoon|evening|day)|Morning|Afternoon|Evening|Greetings|Thanks|Thank you|Thank You|Cheers|Sorry|Welcome|Hola|Bonjour)(?: again)?,? ${name}(?=\\s{0,8}(?:[,!.:;–—-]|$))`,
    ),
    exact(`(?<!\\p{L})(?:[Tt]hanks|[Tt]hank you|[Cc]heers),? ${name}(?=\\s{0,8}[,!.](?:\\s|$))`),
    exact(`(?<!\\p{L})${label}(?: [Nn]ame)?(?::\\s?| [-–] | )${name}`),
    exact(
      `(?:(?:[Rr]egards|[Ss]incerely|[Ff]aithfully|[Tt]hanks|[Tt]hank you|[Cc]heers|[Bb]est|[Ww]ishes|[Yy]ours|[Ss]igned|[Ll]ove|[Ww]armly|[Tt]ruly|[Cc]ordially|[Rr]espectfully|[Gg]ratefully|appreciated|[Tt]ake care|advance)[,.!]?|,)[ \\t\\r]{0,8}\\n[ \\t]{0,8}(?:\\r?\\n[ \\t]{0,8})?(?:[-–—~*]\\s?)?${name}[ \\t]{0,8}$`,
    ),
    exact(
      `(?<!\\p{L})(?:[Rr]egards|[Ss]incerely|[Ff]aithfully|[Cc]heers|[Bb]est|[Ww]ishes|[Yy]ours|[Ss]igned|[Ll]ove|[Tt]hanks|[Tt]hank you),? (?:[-–—] ?)?${name}[.]?\\s{0,8}$`,
    ),
    exact(`(?:^|[.!?] )(?:[-–—~]{1,2}\\s?)${name}\\s{0,8}$`),
    exact(`(?<!\\p{L})${name}(?:,)? (?:here|speaking|calling|writing)(?!\\p{L})`),
    exact(`(?<!\\p{L})${name},? \\(?(?:DOB|D\\.O\\.B|MRN|NHS|dob|born|date of birth)(?!\\p{L})`),
    exact(`(?<!\\p{L})(?:[Ii]t is|[Tt]his is) ${name}`),
    exact(
      `(?<!\\p{L})(?:[Aa]ppointment|[Bb]ooking|[Oo]rder|[Rr]efund|[Pp]rescription|[Ii]nvoice|[Rr]ecord|[Ff]ile|[Cc]hart|[Nn]otes?|[Rr]esults|[Rr]eferral|[Ll]etter|[Pp]arcel|[Aa]ccount|[Mm]essage|[Cc]all|[Vv]isit|[Bb]ill|[Pp]olicy|[Cc]laim|[Tt]icket|[Rr]equest|[Rr]eservation|[Mm]ail|[Pp]ackage|[Ii]nterpreter) (?:for|of|from|to|by|under) ${name}`,
    ),
    exact(`(?<!\\p{L})${name}['’]s (?:\\p{Ll}+ )?${relation}(?!\\p{L})`),
    exact(
      `(?<!\\p{L})${name}(?:,| \\(|, who is| is| was| – | - ) ?(?:my|her|his|our|their|the patient['’]s) (?:\\p{Ll}+ )?${relation}(?!\\p{L})`,
    ),
    exact(`(?<!\\p{L})I, ${name},`),
    exact(
      `(?<!\\p{L})[Mm]y (?:full )?name(?: is|['’]s) (?<it>\\p{Ll}{2,}(?: \\p{Ll}{2,})?)(?=\\s{0,8}(?:[,.;!]|and|$))`,
    ),
    exact(`[.!?…][ \\t\\r]{0,8}\\n\\s{0,8}${name}\\s{0,8}$(?![^])`),
    exact(
      `(?<!\\p{L})(?:mr|mrs|miss|ms\\.|dr\\.) (?<it>\\p{Ll}[\\p{Ll}'’-]+(?: \\p{Ll}{3,}(?=,|$))?)(?!\\p{L})`,
    ),
  ].flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => keepNames(match)));
}

/** Cuts a run of capitalised words down to those that can be a name. */
function keepNames(match: RegExpExecArray): Identifier[] {
  const found = match.groups?.it ?? '';
  const offset = match.index + match[0].lastIndexOf(found);
  const words = [...found.matchAll(/[^\s,]+/g)];
  let from = 0;
  // A title inside the run ("Dear Mr …") is outside the quote.
  while (
    from < words.length &&
    /^(?:Hi|Hello|Hey|Dear|Thanks|Morning|Afternoon|Evening|Yes|No|And|But|So|Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Nurse|Doctor)\.?$/.test(
      words[from]?.[0] ?? '',
    )
  )
    from++;
  let to = from;
  while (to < words.length) {
    const plain = (words[to]?.[0] ?? '').replace(/['’]s$|\.$/g, '');
    if (/^(?:and|&)$/.test(plain) && to > from) {
      to++;
      continue;
    }
    if (
      notNames.has(plain.toLowerCase()) ||
      (/^\p{Lu}{4,}$/u.test(plain) !== /^\p{Lu}{4,}$/u.test(words[from]?.[0] ?? '') && plain.length > 3)
    )
      break;
    to++;
  }
  while (
    to > from &&
    /^(?:and|&)$|^\p{Ll}+$/u.test(words[to - 1]?.[0] ?? '') &&
    particles.has((words[to - 1]?.[0] ?? '').toLowerCase())
  )
    to--;
  const [first, last] = [words[from], words[to - 1]];
  if (to <= from || !first || !last || (to - from === 1 && first[0].replace('.', '').length < 2)) return [];
  const kept = last[0].replace(/['’]s$|\.$/, '');
  return [{ start: offset + first.index, end: offset + last.index + kept.length, kind: 'name' }];
}
