import { fillSlots } from '../../engine/fill-slots';
import { meetsCondition } from '../../engine/meets-condition';
import type { DeskCase } from './desk-case';
import type { PanelAnswer } from './panel-state';
import { isClinical, slotsOf } from './show-lines';

/** A longer list is no help while writing. */
const MOST = 8;

/** The common answers that fit here, filled; never inserted into a clinical note. */
export function showAnswers(desk: DeskCase, canInsert: boolean): PanelAnswer[] {
  const slots = slotsOf(desk);
  const use = canInsert && !isClinical(desk) ? 'insert' : 'copy';
  return desk.state.playbook.answers
    .filter(({ when }) => !when || meetsCondition(when, desk.signals) === true)
    .slice(0, MOST)
    .map(({ id, title, text }) => ({ id, title, line: { text: fillSlots(text, slots), use } }));
}
