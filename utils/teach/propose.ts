import type { ControlRule, EditorRule } from '../model/site-profile';
import { findBoxes } from './find-boxes';
import { type ControlFound, findCloses, findSends } from './find-controls';
import { findNames, makeIsMe, type NameFound } from './find-name';
import { type AddressPart, findAddressParts, findShownNumbers, type ShownNumber } from './find-number';
import { findStatuses, type StatusFound } from './find-status';
import { findSubjects, type SubjectFound } from './find-subject';
import { findThread, type Thread } from './find-thread';
import { guessControl, guessEditor, type PlaceGuess } from './guess-place';
import { guessMessages, type MessagesGuess } from './guess-thread';
import {
  guessNumber,
  interleave,
  mailSteps,
  type ReaderStanding,
  standingOf,
  type ValueGuess,
} from './guess-value';
import { locateValue } from './locate-value';
import { lookAtPage, type PageLook } from './look-at-page';
import { pathOut } from './page-roots';
import { tellSides } from './side-marks';
import type { PageSpot } from './spot';
import { hasWord } from './words';

export type EditorKindGuess = 'reply' | 'internal' | 'clinical';

/** What is proposed for every reader, the likeliest first; an empty list is the answer "none". */
export type Proposals = {
  name: ValueGuess[];
  caseId: ValueGuess[];
  caseLabel: ValueGuess[];
  subject: ValueGuess[];
  status: ValueGuess[];
  messages: MessagesGuess | null;
  editor: PlaceGuess<EditorRule>[];
  send: PlaceGuess<ControlRule>[];
  close: PlaceGuess<ControlRule>[];
  kind: EditorKindGuess | null;
  phi: boolean;
};

const MOST_GUESSES = 4;

/** Proposes every reader of the page by itself. Reads the page only. */
export function propose(document: Document, url: URL): Proposals {
  const whole = lookAtPage(document, url);
  let thread = findThread(whole);
  const boxes = findBoxes(whole);
  const [box] = boxes;
  const look = inFront(whole, thread, box?.element ?? null);
  const names = findNames(look, thread);
  const addresses = findAddressParts(look);
  const inThread = ({ element }: PageSpot) =>
    thread?.items.some((item) => pathOut(element).includes(item.element)) ?? false;
  const numbers = findShownNumbers(look, inThread);
  const subjects = findSubjects(
    look,
    thread,
    names.map(({ value }) => value),
  );
  const statuses = findStatuses(look, thread, box?.element ?? null);
  const isCase = box !== undefined || (thread !== null && names.length > 0) || isRecord(look);
  if (!isCase) thread = null;
  const values = valuesOf(names, addresses, numbers, subjects);
  const name = isCase ? guessNames(names, thread, values) : [];
  const sends = box ? findSends(look, box.element) : [];
  const closes = isCase ? findCloses(look, sends) : [];
  const isMe = makeIsMe(look);
  return {
    name,
    caseId: isCase ? guessCaseIds(addresses, numbers, values) : [],
    caseLabel: isCase && addresses.length > 0 ? guessLabels(addresses, numbers, values) : [],
    subject: isCase ? guessSubjects(subjects, values) : [],
    status: isCase ? guessStatuses(statuses, values) : [],
    messages:
      thread &&
      guessMessages(thread, tellSides(thread, name[0]?.value ?? null, isMe), name[0]?.try ?? [], values),
    editor: boxes
      .slice(0, MOST_GUESSES)
      .map((each, i) =>
        guessEditor(each, standingOf(each.score, boxes[1]?.score, i === 0 ? 2 : undefined), values),
      ),
    send: rankControls(sends, values),
    close: rankControls(closes, values),
    kind: box ? (isRecord(look) && !thread ? 'clinical' : box.isNote ? 'internal' : 'reply') : null,
    phi: isRecord(look),
  };
}

/** What stands in the dialog that holds thread and box, where one does: the page behind it shows other cases. */
function inFront(look: PageLook, thread: Thread | null, box: Element | null): PageLook {
  const front = box?.closest('[role=dialog],dialog');
  if (!front || (thread && !front.contains(thread.parent))) return look;
  if (!thread && front.getAttribute('aria-modal') !== 'true') return look;
  return { ...look, spots: look.spots.filter(({ element }) => front.contains(element)) };
}

/** Texts of this one case that no selector may lean on. */
function valuesOf(
  names: NameFound[],
  addresses: AddressPart[],
  numbers: ShownNumber[],
  subjects: SubjectFound[],
): string[] {
  return [
    ...names.slice(0, 3).map(({ value }) => value),
    ...addresses.map(({ value }) => value),
    ...numbers.slice(0, 3).map(({ value }) => value),
    ...subjects.slice(0, 2).map(({ value }) => value),
  ];
}

function isRecord(look: PageLook): boolean {
  const code = look.spots.map(({ code, label }) => `${code} ${label}`);
  return code.filter((each) => hasWord(each, 'record')).length >= 3;
}

function guessNames(names: NameFound[], thread: Thread | null, values: string[]): ValueGuess[] {
  return names.slice(0, MOST_GUESSES).map((each, i) => {
    const isInItem = (spot: PageSpot) =>
      thread?.items.some((item) => pathOut(spot.element).includes(item.element)) ?? false;
    const isLabelled = (spot: PageSpot) => hasWord(spot.label, 'customer') || hasWord(spot.code, 'customer');
    const order = [...each.spots].sort(
      (a, b) => Number(isInItem(a)) - Number(isInItem(b)) || Number(isLabelled(b)) - Number(isLabelled(a)),
    );
    const spots = order.filter((spot) => !isInItem(spot)).slice(0, 3);
    const [first] = order;
    const all = (spots.length > 0 ? spots : order.slice(0, 1)).map((spot) =>
      locateValue(spot, values, mailSteps(spot)),
    );
    return {
      value: each.value,
      standing: i === 0 ? standingOf(each.score, names[1]?.score) : 'unsure',
      why: each.why,
      try: interleave(all),
      element: first?.element ?? null,
    };
  });
}

function guessCaseIds(addresses: AddressPart[], numbers: ShownNumber[], values: string[]): ValueGuess[] {
  const [best] = addresses;
  const guesses = addresses.slice(0, MOST_GUESSES).map(
    ({ value, from, score }, i): ValueGuess => ({
      value,
      standing: i === 0 ? standingOf(score, addresses[1]?.score, 4) : 'unsure',
      why: ['address', ...(score >= 4 ? ['on the page'] : [])],
      try: [from],
      element: null,
    }),
  );
  if (best && best.score >= 2) return guesses;
  return [...numbers.slice(0, MOST_GUESSES).map((each) => guessNumber(each, values)), ...guesses];
}

function guessLabels([address]: AddressPart[], numbers: ShownNumber[], values: string[]): ValueGuess[] {
  return numbers
    .filter(({ value }) => value !== address?.value)
    .slice(0, MOST_GUESSES)
    .map((each) => guessNumber(each, values));
}

function guessSubjects(subjects: SubjectFound[], values: string[]): ValueGuess[] {
  const [first] = subjects;
  const same = subjects.filter(({ value }) => value === first?.value);
  const others = subjects.filter(({ value }) => value !== first?.value);
  const guess = (list: SubjectFound[], standing: ReaderStanding): ValueGuess[] => {
    const [best] = list;
    if (!best) return [];
    const all = list
      .slice(0, 3)
      .map(({ spot, after }) => locateValue(spot, values, after === null ? {} : { steps: [{ after }] }));
    return [{ value: best.value, standing, why: best.why, try: interleave(all), element: best.spot.element }];
  };
  return [
    ...guess(same, first ? standingOf(first.score, others[0]?.score, 5) : 'missing'),
    ...others.slice(0, MOST_GUESSES - 1).flatMap((each) => guess([each], 'unsure')),
  ];
}

function guessStatuses(statuses: StatusFound[], values: string[]): ValueGuess[] {
  return statuses.slice(0, MOST_GUESSES).map(({ spot, value, why, score }, i) => ({
    value,
    standing:
      i === 0 ? standingOf(score, statuses[1]?.value === value ? 0 : statuses[1]?.score, 4) : 'unsure',
    why,
    try: locateValue(spot, [...values, value]),
    element: spot.element,
  }));
}

const rankControls = (controls: ControlFound[], values: string[]) =>
  controls
    .slice(0, MOST_GUESSES)
    .map((each, i) =>
      guessControl(each, i === 0 ? standingOf(each.score, controls[1]?.score, 4) : 'unsure', values),
    );
