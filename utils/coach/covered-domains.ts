import { IS_WRONG, NOT_YET, WAS_FOUND } from './domains/diagnosis-words';
import { OURS, SELF_CARE } from './domains/home-words';
import {
  CONDITION_OPENS,
  CONTACT,
  ERRAND,
  FEELING,
  IF_ANYTHING,
  LIMIT,
  NO_SIGN,
  SIGN,
  SIGN_FIRST,
  TIME_LIMIT,
} from './domains/return-words';
import { splitAdvice } from './domains/split-advice';
import { HAS_USE, NO_CARE, NO_USE, WAS_DONE } from './domains/treatment-words';

/** Which of the four things a patient should leave with a text tells. */
export type CoveredDomains = {
  diagnosis: boolean;
  treatment: boolean;
  home: boolean;
  return: boolean;
};

const GADGET =
  /\b(?:laptop|computer|printer|router|keyboard|software|invoice|refund|ticket|password|parcel|server|website|toner|firmware|handset|modem|browser|warranty|charger|phone screen)\b/;
const BODY =
  /\b(?:pain|wound|blood|dose|tablets?|fever|rest|doctor|nurse|ward|clinic|patient|pt|surgery|stitches|infection|heart|head|skin|medicine|hospital|breath\w*)\b/;
const NOT_BEFORE = /\b(?:until|before|once)\b[^,;:]*/g;
const IF_CLAUSE = /\b(?:if|unless|when|should (?:you|he|she))\b[^,;:]*(?:[,;:]|$)/g;

const names = (piece: string, pattern: RegExp, unless: RegExp): boolean => {
  for (const match of piece.matchAll(new RegExp(pattern, 'g')))
    if (!unless.test(piece.slice(0, match.index))) return true;
  return false;
};

/** Tells whether a piece names a sign or limit: after an "if" or "for", or with a figure. */
function namesSign(piece: string): boolean {
  const plain = piece.replace(NO_SIGN, ' ');
  if (!SIGN.test(plain)) return false;
  if (LIMIT.test(plain)) return true;
  for (const { index } of plain.matchAll(CONDITION_OPENS)) return SIGN.test(plain.slice(index));
  return false;
}

/** Tells whether a piece alone gives a sign and whom to ring: also a sign that no list knows, if it is not vague. */
function tellsReturn(piece: string): boolean {
  if (!CONTACT.test(piece)) return false;
  if (namesSign(piece)) return true;
  const [head] = piece.split(SIGN_FIRST);
  if (head !== undefined && head !== piece && SIGN.test(head)) return true;
  return (piece.replace(NO_SIGN, ' ').match(IF_ANYTHING) ?? []).some(
    (clause) => !ERRAND.test(clause) && (!FEELING.test(clause) || TIME_LIMIT.test(clause)),
  );
}

/** Tells whether two neighbours do so together: "Watch for pus. … Ring the ward." */
const tellTogether = (pieces: string[], at: number): boolean =>
  namesSign(pieces[at] ?? '') &&
  [at - 1, at + 1, at + 2].some(
    (near) => CONTACT.test(pieces[near] ?? '') && !ERRAND.test(pieces[near] ?? ''),
  );

/**
 * Tells what a discharge message or note covers: what is wrong (found or ruled out), what was done or given (or a
 * medicine with its use), self-care at home, and when to come back (a named sign and whom to ring or where to go).
 * Takes the text; looks at words only, so a negation of the whole ("we did not say what is wrong") escapes it.
 */
export function coveredDomains(text: string): CoveredDomains {
  const covered = { diagnosis: false, treatment: false, home: false, return: false };
  const pieces = splitAdvice(text);
  for (const [at, piece] of pieces.entries()) {
    if (GADGET.test(piece) && !BODY.test(piece)) continue;
    const returns = tellsReturn(piece) || tellTogether(pieces, at);
    const plain = piece.replace(IF_CLAUSE, ' ');
    const said = returns ? plain.replace(/\b(?:for|with|watch) .*/, '') : plain;
    covered.return ||= returns;
    covered.diagnosis ||= names(said, IS_WRONG, NOT_YET) || WAS_FOUND.test(said);
    covered.treatment ||=
      WAS_DONE.test(said.replace(NO_CARE, ' ').replace(NOT_BEFORE, ' ')) ||
      (HAS_USE.test(returns ? said : piece) && !NO_USE.test(piece));
    covered.home ||= SELF_CARE.test(said) && !OURS.test(said);
  }
  return covered;
}
