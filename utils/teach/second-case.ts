import { findDeep } from '../desk/find-deep';
import { listEditors } from '../desk/find-editor';
import { findPage } from '../desk/match-profile';
import { readMessages } from '../desk/read-messages';
import { readText } from '../desk/read-text';
import { findShown } from '../desk/scope-of';
import type { ControlRule, SiteProfile } from '../model/site-profile';
import { type SeenReader, TAUGHT_READERS, type TaughtReader } from '../teaching/teaching';
import type { TeachChoice } from './choice';
import type { ReaderStanding } from './guess-value';
import { type Choices, type Chosen, drawProposals, type TeachLook } from './look-to-teach';
import type { Proposals } from './propose';
import { readPage } from './read-standing';
import { refineProfile } from './refine-profile';
import { VALUE_READERS, type ValueReader, valueChoice } from './value-choices';
import { writeProfile } from './write-profile';

const MOST_RULES = 8;

/** A second case as what was taught on the first reads it. `choices`: what each reader may be given here, that reading in front. */
export type SecondCase = { taught: SiteProfile; choices: Choices; seen: SeenReader[] };

/** Reads a second case by what was taught on the first, and sets beside it what the page itself proposes. */
export function readSecond(taught: SiteProfile, looked: TeachLook, listed: Choices): SecondCase {
  const { document, url, found } = looked;
  const { profile, unsettled } = refineProfile(taught, asTaught(taught, found), document, url);
  const { values, messages, places } = readPage(profile, document, url);
  const choices = { ...listed };
  const stood: Partial<Record<TaughtReader, ReaderStanding>> = {};
  for (const reader of VALUE_READERS) {
    const read = values[reader];
    const tried = profile.readers[reader]?.try;
    if (!read?.value || !tried) continue;
    const known = listed[reader].find(({ value }) => value === read.value);
    const own = valueChoice(reader, {
      value: read.value,
      standing: 'unsure',
      why: [],
      try: tried,
      element: null,
    });
    const place = placeOf(tried, document);
    const first = { ...own, places: known?.places ?? (place ? [place] : []) };
    choices[reader] = [first, ...listed[reader].filter((each) => each !== known)];
    stood[reader] = unsettled.includes(reader) ? 'unsure' : read.standing;
  }
  const group = profile.readers.messages?.groups[0];
  if (group && messages.items.length > 0) {
    const items = findDeep(document, group.item);
    choices.messages = inFront(listed.messages, ({ places }) =>
      places.some((place) => items.includes(place)),
    );
    stood.messages = messages.standing;
    stood.sides = messages.items.every(({ side }) => side !== 'unknown') ? 'sure' : 'unsure';
  }
  const editors = listEditors(profile, document).map(({ element }) => element as Element);
  const controls = { send: profile.send.controls, close: profile.close.controls ?? [] };
  for (const reader of ['editor', 'send', 'close'] as const) {
    const at = reader === 'editor' ? editors : placesOf(controls[reader], document);
    choices[reader] = inFront(listed[reader], ({ places }) => places.some((place) => at.includes(place)));
    if (places[reader].value && choices[reader].length > 0) stood[reader] = 'sure';
  }
  return { taught, choices, seen: TAUGHT_READERS.map((reader) => see(reader, choices, stood[reader])) };
}

/** A reader as it is shown: what was read, as sure as it stands; nothing where it was not taught or finds nothing here. */
function see(reader: TaughtReader, choices: Choices, stood: ReaderStanding | undefined): SeenReader {
  const [first, ...others] = choices[reader].map(({ value }) => ({ value, standing: 'unsure' as const }));
  if (!first) return { reader, options: [], at: null };
  const isRead = stood === 'sure' || stood === 'unsure';
  return {
    reader,
    options: [{ ...first, standing: stood === 'sure' ? 'sure' : 'unsure' }, ...others],
    at: isRead ? 0 : null,
  };
}

/** What was said to be none on the first case is none here, until the person says otherwise. */
const asTaught = ({ readers }: SiteProfile, found: Proposals): Proposals =>
  readers.messages ? found : { ...found, messages: null };

const inFront = (choices: TeachChoice[], isIt: (choice: TeachChoice) => boolean) =>
  [...choices].sort((a, b) => Number(isIt(b)) - Number(isIt(a)));

const placesOf = (rules: readonly ControlRule[], document: Document) =>
  rules.flatMap(({ select }) => findShown(document, select) ?? []);

/** The element that the first way with a selector finds. */
function placeOf(tried: SiteProfile['readers']['name']['try'], document: Document): Element | null {
  for (const each of tried)
    if ('select' in each && each.take !== 'labelled') {
      const found = findShown(document, each.select);
      if (found) return found;
    }
  return null;
}

/** The profile that holds for both cases, with the person's answers on the second in it. */
export function joinCases({ taught }: SecondCase, looked: TeachLook, chosen: Chosen): SiteProfile {
  const { document, url } = looked;
  const here = drawProposals(looked, chosen);
  const told = chosen.messages ? here : { ...here, messages: null };
  const { profile } = refineProfile(taught, told, document, url);
  const readers = { ...profile.readers };
  for (const reader of VALUE_READERS) joinValue(reader, readers, here, chosen[reader] ?? null, looked);
  if (!chosen.messages) delete readers.messages;
  else if (here.messages?.group && !readsAlike(readers.messages, chosen, looked))
    readers.messages = { groups: [here.messages.group], optional: true };
  const own = writeProfile(here, url, taught.name);
  const isFound = findPage(profile, url, document) !== null;
  const editors = listEditors(profile, document).map(({ element }) => element as Element);
  const sends = placesOf(profile.send.controls, document);
  const closes = placesOf(profile.close.controls ?? [], document);
  return {
    ...profile,
    readers,
    pages: isFound || !own ? profile.pages : [...profile.pages, ...own.pages],
    editors: joinRules(own?.editors ?? [], profile.editors, editors, chosen.editor),
    send: { controls: joinRules(own?.send.controls ?? [], profile.send.controls, sends, chosen.send) },
    close: {
      controls: joinRules(own?.close.controls ?? [], profile.close.controls ?? [], closes, chosen.close),
    },
  };
}

type Readers = SiteProfile['readers'];

/** Ways that do not read what the person sees here give way to those that do. */
function joinValue(
  reader: ValueReader,
  readers: Readers,
  here: Proposals,
  choice: TeachChoice | null,
  { document, url }: TeachLook,
): void {
  const isNeeded = reader === 'name' || reader === 'caseId';
  if (!choice) {
    if (!isNeeded) delete readers[reader];
    return;
  }
  if (readText(readers[reader]?.try ?? [], document, url) === choice.value) return;
  const tried = here[reader][0]?.try.slice(0, 8) ?? [];
  if (tried.length > 0) readers[reader] = { try: tried, ...(!isNeeded && { optional: true }) };
}

/** Does the reader find the messages that were chosen, written by whom they were said to be? */
function readsAlike(
  messages: Readers['messages'],
  { messages: thread, sides }: Chosen,
  { document, url }: TeachLook,
): boolean {
  const [group] = messages?.groups ?? [];
  if (!messages || !group || !thread) return false;
  const items = findDeep(document, group.item);
  if (!thread.places.some((place) => items.includes(place))) return false;
  const read = readMessages(messages, document, url).map(({ side }) => side);
  const told = (sides?.sides ?? []).filter((side) => side !== 'note');
  return !sides || read.join() === told.join();
}

/** The rules that find the place that was chosen; `own` = made here, `places` = where the others lead to. None where none was chosen. */
function joinRules<Rule>(
  own: Rule[],
  others: Rule[],
  places: readonly Element[],
  choice: TeachChoice | null | undefined,
): Rule[] {
  if (!choice) return [];
  if (choice.places.some((place) => places.includes(place))) return others;
  return [...own, ...others].slice(0, MOST_RULES);
}
