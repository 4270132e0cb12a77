import type { DraftPromise } from '../model/draft-promise';
import { actionOfPromise } from './action-of-promise';
import { findPromises } from './find-promises';

/** The promises in a draft, each with what it says will be done. `now` in epoch ms; offsets are UTF-16. */
export function draftPromises(text: string, zone: { now: number; timeZone: string }): DraftPromise[] {
  return findPromises(text, zone).map(({ start, end, due, vague }) => ({
    start,
    end,
    dueAt: due,
    vague,
    action: actionOfPromise(text.slice(start, end)),
  }));
}
