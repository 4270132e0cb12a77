import { fillSlots, type SlotValues } from '../../engine/fill-slots';
import type { DeskCase } from './desk-case';
import type { PanelLine } from './panel-state';

/** What this case fills into lines and titles. */
export function slotsOf({ state }: DeskCase): SlotValues {
  return {
    firstName: state.name?.addressAs[0],
    name: state.correctedName ?? state.context.shownName ?? undefined,
    recap: state.recap || undefined,
    subject: state.context.subject ?? undefined,
  };
}

/** Is what is written here a record about the customer, not a reply to them. */
export function isClinical({ draft, reading }: DeskCase): boolean {
  return (draft?.kind ?? (reading.phi ? 'clinical' : 'reply')) === 'clinical';
}

/** The lines of a card or step: inserted or copied; in a clinical note spoken, and only the wording for the record goes in. */
export function showLines(
  desk: DeskCase,
  { say, chart }: { say: readonly string[]; chart?: string | undefined },
  canInsert: boolean,
): PanelLine[] {
  const clinical = isClinical(desk);
  const slots = slotsOf(desk);
  const use = canInsert ? 'insert' : 'copy';
  const lines: PanelLine[] = say.map((line) => ({
    text: fillSlots(line, slots),
    use: clinical ? 'say' : use,
  }));
  return clinical && chart ? [...lines, { text: chart, use }] : lines;
}
