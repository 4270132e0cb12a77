import { fillSlots } from '../engine/fill-slots';
import { meetsCondition } from '../engine/meets-condition';
import type { PanelAnswer } from './panel-state';
import type { OpenCase } from './session';
import { isClinical, slotsOf } from './show-lines';

/** A longer list is no help while writing. */
const MOST = 8;

/** The common answers that fit here, filled; never inserted into a clinical note. */
export function showAnswers(open: OpenCase, canInsert: boolean): PanelAnswer[] {
  const slots = slotsOf(open);
  const use = canInsert && !isClinical(open) ? 'insert' : 'copy';
  return open.state.playbook.answers
    .filter(({ when }) => !when || meetsCondition(when, open.signals) === true)
    .slice(0, MOST)
    .map(({ id, title, text }) => ({ id, title, line: { text: fillSlots(text, slots), use } }));
}
