import type { TeachChoice } from './choice';
import { firstStanding } from './choice';
import { boxAt } from './find-boxes';
import { findSends, listControls, nameOfControl } from './find-controls';
import { guessControl, guessEditor, type PlaceGuess } from './guess-place';
import type { PageLook } from './look-at-page';
import { pathOut } from './page-roots';
import type { Proposals } from './propose';

export type PlaceReader = 'editor' | 'send' | 'close';

const MOST = 40;
const PRESSED = 'button,input,a,[role=button],[role=menuitem],[tabindex],label,summary';

function placeChoice<Rule>(
  guess: PlaceGuess<Rule>,
  put: (found: Proposals, guess: PlaceGuess<Rule>) => void,
): TeachChoice {
  return {
    value: guess.value,
    standing: firstStanding(guess.standing),
    places: [guess.element],
    use: ({ found }) => put(found, guess),
  };
}

/** The editor that is chosen stands in front; the others are written in too. */
const editorChoice = (guess: Proposals['editor'][number]) =>
  placeChoice(guess, (found, chosen) => {
    found.editor = [chosen, ...found.editor.filter(({ element }) => element !== chosen.element)];
  });

const controlChoice = (reader: 'send' | 'close', guess: Proposals['send'][number]) =>
  placeChoice(guess, (found, chosen) => {
    found[reader] = [chosen];
  });

/** The editors that are proposed. */
export const listEditorChoices = ({ editor }: Proposals): TeachChoice[] => editor.map(editorChoice);

/** The controls that are proposed, then every other one of the page. `box` = the editor that is chosen now. */
export function listControlChoices(
  reader: 'send' | 'close',
  look: PageLook,
  found: Proposals,
  values: readonly string[],
  box: Element | null = null,
): TeachChoice[] {
  const isOther = box !== null && box !== found.editor[0]?.element;
  const proposed =
    reader === 'send' && isOther
      ? findSends(look, box as HTMLElement).map((each) => guessControl(each, 'unsure', values))
      : found[reader];
  const known = new Set(proposed.map(({ element }) => element));
  const others = listControls(look)
    .filter((element) => !known.has(element) && nameOfControl(element) !== '')
    .slice(0, MOST)
    .map((element) => guessControl({ element, says: nameOfControl(element) }, 'unsure', values));
  return [...proposed, ...others].map((guess) => controlChoice(reader, guess));
}

/** What a person pointed at, for a reader of places; null where nothing of the kind is there. */
export function placeAt(
  reader: PlaceReader,
  element: Element,
  values: readonly string[],
): TeachChoice | null {
  if (reader === 'editor') {
    const box = boxAt(element);
    return box && editorChoice(guessEditor(box, 'unsure', values));
  }
  const pressed = (pathOut(element).find((each) => each.matches(PRESSED)) ?? element) as HTMLElement;
  const says = nameOfControl(pressed).slice(0, 60);
  return controlChoice(reader, guessControl({ element: pressed, says }, 'unsure', values));
}
