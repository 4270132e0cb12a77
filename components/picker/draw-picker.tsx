/** @jsxImportSource ../panel/runtime */
import type { Host } from '../../utils/desk/overlay/mount-host';
import { drawOutlines, type Outline } from '../../utils/teach/draw-outlines';
import type { Choices } from '../../utils/teach/look-to-teach';
import type { Teaching } from '../../utils/teaching/teaching';
import { keepFocus } from '../panel/keep-focus';
import { makeRoot, type Root } from '../panel/runtime/root';
import { Picker } from './picker';
import { standingOfRow } from './picker-row';
import { pickerText } from './picker-text';
import type { PickerActs } from './picker-view';
import { placePicker } from './place-picker';

type Drawn = {
  host: Host;
  state: Teaching;
  act: PickerActs;
  choices: Choices | null;
  /** What the pointer is over while a person points. */
  over: Element | null;
  /** The keyboard goes where the next answer is given. */
  focus: boolean;
};

const roots = new WeakMap<Host, Root>();

/** Draws the picker and the outlines on the page. */
export function drawPicker({ host, state, act, choices, over, focus }: Drawn): void {
  const root = roots.get(host) ?? makeRoot(host.root);
  roots.set(host, root);
  placePicker(host);
  keepFocus(host.root, () => root.render(<Picker state={state} act={act} />));
  drawOutlines(host.layer, [
    ...(choices ? state.rows.flatMap((row) => outlineOf(row, state, choices)) : []),
    ...(over ? [{ places: [over], labels: [], look: 'over' }] : []),
  ]);
  if (focus) findNext(host.root)?.focus();
}

/** The open row's places in full, the others' as a thin line. */
function outlineOf(row: Teaching['rows'][number], { current }: Teaching, choices: Choices): Outline[] {
  const choice = row.at === null ? null : choices[row.reader][row.at];
  const isCurrent = row.reader === current;
  if (!choice || (row.reader === 'sides' && !isCurrent)) return [];
  const look = `${isCurrent ? 'current' : ''} ${standingOfRow(row)}`;
  const labels = isCurrent
    ? (choice.sides?.map((side) => pickerText(`side_${side}`)) ?? [pickerText(`reader_${row.reader}`)])
    : [];
  return [{ places: choice.places, labels, look }];
}

/** Where the next answer is given: the open row's first, else the way on. */
function findNext(root: HTMLElement): HTMLElement | null {
  const ways = ['.answers button', '.main:not([disabled])', '[data-act=row]', '[data-act=end]'];
  for (const way of ways) {
    const found = root.querySelector<HTMLElement>(way);
    if (found) return found;
  }
  return null;
}
