import type { AgendaLine } from '../ui/services';
import { describePromise } from './describe-promise';
import type { PromiseLine } from './promise-line';

/** The open promises as calendar lines, soonest first. What was promised goes in only when `words` is asked for. */
export function listAgenda(lines: PromiseLine[], words: boolean): AgendaLine[] {
  const bare = { what: '', name: '', number: '' };
  return lines
    .filter((l) => l.open)
    .sort((a, b) => a.dueAt - b.dueAt)
    .map((l) => ({ id: l.id, title: describePromise(words ? l : { ...l, ...bare }), dueAt: l.dueAt }));
}
