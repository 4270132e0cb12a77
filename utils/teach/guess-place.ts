import type { ControlRule, EditorRule } from '../model/site-profile';
import type { WriteBox } from './find-boxes';
import type { ReaderStanding } from './guess-value';
import { selectThrough } from './select-through';

/** A control or an editor, and how to find it again. */
export type PlaceGuess<Rule> = {
  value: string;
  standing: ReaderStanding;
  rules: Rule[];
  element: HTMLElement;
};

/** The guess that something is written here. `values` = what was read from this case, so no way to find it. */
export function guessEditor(
  { element, label, isNote }: Pick<WriteBox, 'element' | 'label' | 'isNote'>,
  standing: ReaderStanding,
  values: readonly string[],
): PlaceGuess<EditorRule> {
  const rules = selectThrough(element, null, values).map(({ selector }) => toEditorRule(selector, isNote));
  return { value: label, standing, rules, element };
}

/** The guess that this control sends, or closes. */
export function guessControl(
  { element, says }: { element: HTMLElement; says: string },
  standing: ReaderStanding,
  values: readonly string[],
): PlaceGuess<ControlRule> {
  const rules = selectThrough(element, null, values).map(({ selector }) => ({ select: selector }));
  return { value: says, standing, rules, element };
}

function toEditorRule(selector: string, isNote: boolean): EditorRule {
  // A rich editor in a frame is named by its frame, which the desk's editors are found by.
  const at = selector.lastIndexOf(' >>> ');
  const framed = at > 0 && /(?:^|[ >])body\b|contenteditable|textarea/.test(selector.slice(at));
  return {
    ...(framed ? { frame: selector.slice(0, at), select: selector.slice(at + 5) } : { select: selector }),
    ...(isNote && { kind: 'internal' as const }),
  };
}
