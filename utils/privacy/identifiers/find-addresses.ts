import { type Identifier, spansOf } from './identifier';

const types =
  'Street|St|Road|Rd|Avenue|Ave|Av|Lane|Ln|Drive|Dr|Court|Ct|Boulevard|Blvd|Place|Pl|Close|Crescent|Cres|Terrace|Terr?|Square|Sq|Way|Walk|Gardens|Gdns|Grove|Mews|Row|Rise|Gate|Quay|Hill|Park|Parade|View|Wharf|Yard|Circle|Cir|Trail|Trl|Pike|Highway|Hwy|Parkway|Pkwy|Plaza|Loop|Alley|Path|Bend|Ridge|Crossing|Landing|Green|Villas|Common|Vale|Mount|Croft|Fold|Broadway|Esplanade|Promenade|Heights|Meadow|Meadows|Passage|Point|Run|Turnpike|Expressway|Freeway|Cove|Commons|Mall|Embankment|Strand|Cottages';
const safeTypes = 'street|road|avenue|lane|drive|court|crescent|boulevard|blvd|terrace|ave|rd|close|gardens';
const state =
  '(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|UK|USA?)(?![\\p{L}])';
const number = '(?:(?:No\\.? ?)?\\d{1,5}[A-Za-z]?(?:[-–/]\\d{1,4}[A-Za-z]?)?|One|Two|Three|Four|Five|Ten)';
const unitWord =
  '(?:Flat|Apt|Apartment|Unit|Suite|Ste|Room|Rm|Floor|Fl|Lot|Bldg|Building|Block|Studio|Penthouse|Trailer|Space|Level|House|Box)';
const unitBefore = `(?:${unitWord}\\.? #?[A-Z\\d]{1,5}(?:-\\d+)?,? )?`;
const unitAfter = `(?:,? (?:${unitWord}\\.? ?#?[A-Z\\d]{1,5}(?:-\\d+)?|#\\d?[\\w-]{1,6}|\\d{1,2}(?:st|nd|rd|th) [Ff]loor))?`;
const compass = '(?:(?:[NSEW]|N[EW]|S[EW]|North|South|East|West)\\.? )?';
const capital = "(?:\\p{Lu}[\\p{L}'’.-]*|\\d{1,3}(?:st|nd|rd|th)|of|the|and)";
const stop =
  '(?!(?:Please|Thanks|Thank|I|The|And|But|We|He|She|It|My|Can|Could|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|DOB|MRN|Tel|Phone|Mail|Email|Order|Call)(?:day|ru|ch|il|e|y|u|o|\\b))';
const townWord = "\\p{Lu}[\\p{L}'’-]+(?![\\p{L}\\d])";
const town = `(?:(?:,|,? in|\\n) ?(?!${state})${stop}${townWord}(?:(?: |-)(?:(?:upon|on|by|le|de|la|the|under|in)[ -])?(?!${state})${stop}${townWord}){0,3}){0,3}`;
const townBeforeState = `(?: (?!${state})${townWord}){0,3}(?=,? (?:${state},? )?\\d{5}| ${state}| [A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2})`;

/** Finds street addresses (number, street, unit and town; the state stays) and places that an "address is" leads to. */
export function findAddresses(text: string): Identifier[] {
  const exact = (source: string) => new RegExp(source, 'gu');
  const street = `${unitBefore}(?<![\\p{L}\\d.:/-])${number},? ${compass}(?:${capital} ){1,4}(?:${types})(?![\\p{L}\\d])\\.?(?: (?:[NSEW]|N[EW]|S[EW]|North|South|East|West)(?!\\p{L}))?${unitAfter}`;
  return [
    ...spansOf(text, exact(`${street}(?:${townBeforeState}|${town})`), 'address', notAnAmount),
    ...spansOf(
      text,
      exact(
        `(?<![\\p{L}\\d.:/-])${number},? (?:Rue|Via|Calle|Avenue|Avenida|Av\\.|Rua|Boulevard|Place|Piazza|Plaza|Camino|Paseo|Chemin|Ul\\.|Broadway|Route|Highway|Hwy|County Road|State Route|Box)(?: (?:de|des|du|la|le|del|della|di|da|do|dos|las|los|el|\\d{1,4}|${townWord})(?!\\p{L})){0,5}${unitAfter}${town}`,
      ),
      'address',
      notAnAmount,
    ),
    ...spansOf(
      text,
      exact(`${street}(?:${townBeforeState}|${town}),?\\s(?:${state},? )?(?<it>\\d{5}(?:-\\d{4})?)(?!\\d)`),
      'zip',
    ),
    ...spansOf(
      text,
      exact(
        `(?<!\\p{L})(?:Flat|Apartment|Apt|Unit|House|Plot|Lot|Berth|Pitch|Block|Villa|Caravan|Cabin|Chalet|Bungalow|Studio|Site|Space|Trailer|RR|R\\.R\\.|HC|BFPO|Km|Mile|Rural Route|County Road|Highway|Tower|Box) \\d{1,5}[A-Z]?(?:,? (?:Box|Site|Block|Road|Street|Floor|Tower|RR|Comp|Phase|Sector) [A-Z\\d]{1,5})*,? (?:(?:The|Old|Upper|Lower|St) )?(?!${state})${stop}${townWord}(?: ${townWord}){0,3}${town}`,
      ),
      'address',
      (found) => found.includes(',') || /^(?:RR|HC|BFPO|Lot|Plot|Caravan|Berth)/.test(found),
    ),
    ...spansOf(
      text,
      exact(`(?<!\\p{L})(?:RR|R\\.R\\.|HC|Rural Route) \\d{1,4},? Box \\d{1,5}|BFPO \\d{1,4}`),
      'address',
    ),
    ...spansOf(
      text,
      exact(
        `(?<!\\p{L})(?:The )?(?:${townWord} ){0,2}(?:Cottage|House|Farm|Farmhouse|Barn|Lodge|Manor|Hall|Mill|Rectory|Vicarage|Villa|Maltings|Granary|Forge|Grange|Stables|Bungalow|Schoolhouse|Chapel|Priory|Orchard|Court|Towers?)(?:, (?!${state})${stop}${townWord}(?: ${townWord}){0,3}){1,3}`,
      ),
      'address',
      (found) => /^The |^\\S+ \\S/.test(found.split(',')[0] ?? ''),
    ),
    ...spansOf(
      text,
      exact(
        `(?<!\\p{L})(?:Calle|Via|Rue|Rua|Avenida|Carrer|Plaza|Piazza|Ulica|Ul\\.|Av\\.|Paseo|Viale|Corso|${townWord} (?:${types}))(?: (?:de|des|du|la|le|del|della|di|da|do|${townWord})){0,4},? (?:No\\.? ?)?\\d{1,4}[A-Za-z]?(?![\\d.:%]| ?[ap]m)${unitAfter}(?:, \\d\\p{Lu})?${town}`,
      ),
      'address',
      (found) => !/^(?:Day|Step|Page|Press|Option|Half|No)/.test(found),
    ),
    ...spansOf(
      text,
      exact(
        `(?<![\\p{L}\\d.:/-])\\d{1,4} ${townWord}(?:straße|strasse|straat|gade|gatan|veien|vej|weg|laan)${unitAfter}${town}`,
      ),
      'address',
    ),
    ...spansOf(
      text,
      exact(
        `(?<!\\p{L})${townWord}(?:straße|strasse|straat|gade|gatan|veien|vej|weg|laan) \\d{1,4}[a-z]?${town}`,
      ),
      'address',
    ),
    ...spansOf(
      text,
      new RegExp(`(?<!\\p{L})p\\.? ?o\\.? ?box \\d{1,6}(?:,(?: (?!${state})${townWord}){1,3})?`, 'giu'),
      'address',
    ),
    ...spansOf(
      text,
      new RegExp(
        `(?<![\\p{L}\\d.:/-])\\d{1,5}[a-z]? (?:(?!(?:the|a|an|of|on|in|my|your|our|this|that|up|down|along|to|from|per|is|and|at|for|miles?|days?|hours?|minutes?|people|new|different)(?!\\p{L}))\\p{L}[\\p{L}'’]+ ){1,3}(?:${safeTypes})(?!\\p{L})(?:, \\p{L}+)?`,
        'giu',
      ),
      'address',
      (found, _, after) => notAnAmount(found) && !/^ (?:mg|test|call)/.test(after),
    ),
    ...spansOf(
      text,
      new RegExp(
        `(?<!\\p{L})(?:[Ll]iv(?:e|es|ed|ing)|[Ss]tay(?:s|ed|ing)?|[Rr]esid(?:es|ing|ent)|[Aa]ddress(?: is| was|:| to| changed to)?|[Mm]ov(?:ed|ing|e|es)|[Dd]eliver(?:ed|y|ies)?|[Ss]hip(?:ped|ping)?|[Ss]end|[Ss]ent|[Pp]ost(?:ed)?|[Mm]ail(?:ed)?|[Cc]ollect(?:ed)?|[Pp]ick(?:ed)? up|(?:[Hh]ome|[Hh]ouse|[Pp]lace|[Ff]arm|[Cc]ottage) is(?: called| named)?|[Ll]ocation:|[Aa]ddr\\.?:?|c/o|[Cc]are of|[Ff]ound|[Rr]each \\p{L}+|[Bb]ack)(?: (?:it|them|this|that|the [a-z]+|my [a-z]+|a [a-z]+|everything|parcels?|now|me|us|out|back|is|was|home))?(?: (?:at|in|to|from|is|on))?(?:: ?| )(?<it>(?:[Tt]he )?${placeWord}(?:(?:, | |\\n)(?!${state})${stop}${placeWord}){1,9})`,
        'gu',
      ),
      'address',
      (found, before) =>
        /\d|,|\n/.test(found) &&
        (placeName.test(found) || (/^\d{1,4}[A-Za-z]? \p{Lu}/u.test(found) && placeBefore.test(before))),
    ),
  ];
}

const placeWord = "(?:#?\\d{1,5}[A-Za-z]?|\\p{Lu}[\\p{L}\\d'’.-]*(?<!\\.)|of|the|upon|on|by|le)(?!\\p{L})";
const placeName =
  /\b(?:cottage|house|farm|barn|lodge|manor|hall|villa|court|tower|point|apartment|apt|flat|unit|lot|suite|room|road|lane|street|park|mill|forge|rectory|vicarage|bungalow|barracks|dorm|hostel|site|estate|county|rural|route|rr|highway|creek|harbour|harbor|marina|pier|mobile|trailer|camp|ranch|building|block|floor|no|rise|heights|gardens|view|place|mews|end|green|close|croft|stables|granary|chapel|school|gate|dock|mooring|berth|pitch|plot|box|c\/o|dean|hill|the old)\b/i;

const placeBefore =
  /\b(?:liv\p{L}+|address\p{L}*|resid\p{L}+|mov\p{L}+|home|house|deliver\p{L}*|ship\p{L}*)(?::| \p{L}+){0,3}:? $/iu;

function notAnAmount(found: string): boolean {
  return !/^\d+ (?:Hour|Day|Minute|Year|Week|Month|Step|Star|Inch|Mile|Degree|Way)s?\b/.test(found);
}
