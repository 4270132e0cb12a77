import type { SiteProfile } from '../model/site-profile';
import type { CasePrints } from '../model/taught-case';
import { printOf } from '../session/print-of';
import { type SeenReader, TAUGHT_READERS, type TaughtReader } from '../teaching/teaching';
import { type TeachChoice, type TeachDraft, valuesOfCase } from './choice';
import { guessMessages } from './guess-thread';
import { lookAtPage, type PageLook } from './look-at-page';
import { foldName } from './name-like';
import { listControlChoices, listEditorChoices, placeAt } from './place-choices';
import { type Proposals, propose } from './propose';
import type { Sides } from './side-marks';
import { listSideChoices, listThreadChoices, sidesAt, threadAt } from './thread-choices';
import { listValueChoices, type ValueReader, valuePointed } from './value-choices';
import { writeProfile } from './write-profile';

export type Choices = Record<TaughtReader, TeachChoice[]>;
/** What is chosen for each reader; null = none. */
export type Chosen = Partial<Record<TaughtReader, TeachChoice | null>>;

/** One look at a page that is to be taught: what each reader may be given. It lives as long as the page's elements do. */
export type TeachLook = { document: Document; url: URL; look: PageLook; found: Proposals; values: string[] };

/** Looks at the page; null where it shows no case. Reads the page only. */
export function lookToTeach(document: Document, url: URL): TeachLook | null {
  const found = propose(document, url);
  if (found.name.length + found.caseId.length + found.editor.length === 0) return null;
  return { document, url, look: lookAtPage(document, url), found, values: valuesOfCase(found) };
}

/** What each reader may be given by the page alone, the likeliest first. */
export function listChoices({ look, found, values }: TeachLook): Choices {
  const valuesFor = (reader: ValueReader) => listValueChoices(reader, look, found, values);
  return {
    name: valuesFor('name'),
    caseId: valuesFor('caseId'),
    caseLabel: valuesFor('caseLabel'),
    subject: valuesFor('subject'),
    status: valuesFor('status'),
    messages: listThreadChoices(look, found),
    sides: listSideChoices(look, found.messages?.thread ?? null, found.name[0]?.value ?? null),
    editor: listEditorChoices(found),
    send: listControlChoices('send', look, found, values),
    close: listControlChoices('close', look, found, values),
  };
}

/** Is the first choice of this reader the proposer's own? */
function isProposed(found: Proposals, reader: TaughtReader): boolean {
  if (reader === 'sides' || reader === 'messages') return found.messages !== null;
  return found[reader].length > 0;
}

/** What is shown of a first case: each reader with its first proposal chosen, or with none. */
export function seeFirst(choices: Choices, { found }: TeachLook): SeenReader[] {
  return TAUGHT_READERS.map((reader) => ({
    reader,
    options: choices[reader].map(({ value, standing }) => ({ value, standing })),
    at: isProposed(found, reader) && choices[reader].length > 0 ? 0 : null,
  }));
}

/** What a reader may be given anew, because another one's answer has changed; null where it is as it was. */
export function choicesAfter(
  changed: TaughtReader,
  { look, found, values }: TeachLook,
  chosen: Chosen,
): { reader: TaughtReader; choices: TeachChoice[] } | null {
  if (changed === 'name' || changed === 'messages') {
    const { thread } = draftOf({ found }, { messages: chosen.messages });
    return { reader: 'sides', choices: listSideChoices(look, thread, chosen.name?.value ?? null) };
  }
  if (changed !== 'editor') return null;
  const box = chosen.editor?.places[0] ?? null;
  return { reader: 'send', choices: listControlChoices('send', look, found, values, box) };
}

/** The choice of what a person pointed at; null where it cannot be this reader's. */
export function chooseAt(
  reader: TaughtReader,
  element: Element,
  { look, found, values }: TeachLook,
  chosen: Chosen,
): TeachChoice | null {
  if (reader === 'messages') return threadAt(look, element);
  if (reader === 'sides')
    return sidesAt(look, draftOf({ found }, { messages: chosen.messages }).thread, element);
  if (reader === 'editor' || reader === 'send' || reader === 'close') return placeAt(reader, element, values);
  return valuePointed(reader, element, look, found, values);
}

const UNTOLD: Omit<Sides, 'sides'> = { customerHas: null, agentHas: null, noteHas: [], noteSays: null };

/** The proposals as the person has them: what she chose in front, nothing where she said there is none. */
function draftOf({ found }: Pick<TeachLook, 'found'>, chosen: Chosen): TeachDraft {
  const draft: TeachDraft = { found: { ...found }, thread: null, sides: null };
  for (const reader of TAUGHT_READERS) {
    const choice = chosen[reader];
    if (choice) choice.use(draft);
    else if (reader !== 'sides' && reader !== 'messages') draft.found[reader] = [];
  }
  return draft;
}

/** The proposals that the answers make of this page. */
export function drawProposals({ found, values }: TeachLook, chosen: Chosen): Proposals {
  const draft = draftOf({ found }, chosen);
  const { thread } = draft;
  const sides = draft.sides ?? (thread && { ...UNTOLD, sides: thread.items.map(() => 'unknown' as const) });
  // Without sides the customer's name tells none either.
  const customer = draft.sides ? (draft.found.name[0]?.try ?? []) : [];
  return {
    ...draft.found,
    messages:
      thread && sides && guessMessages(thread, sides, customer, [...values, ...valuesOfCase(draft.found)]),
  };
}

/** The profile that the answers on a first case make; null where they make none that could find its pages again. */
export function writeTaught(looked: TeachLook, chosen: Chosen): SiteProfile | null {
  return writeProfile(drawProposals(looked, chosen), looked.url, looked.url.host);
}

/** By what this case and its customer are known again. */
export const printsOf = ({ name, caseId }: Chosen): CasePrints => ({
  name: printOf(foldName(name?.value ?? '')),
  caseId: printOf(caseId?.value ?? ''),
});
