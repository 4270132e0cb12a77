import type { Switches } from '../../utils/model/switches';

/** One prompt or rule that is off; `origin` null = for me, everywhere. */
export type OffLine = { id: string; origin: string | null; title: string };

/** Everything that is switched off, by title; what has no title (a rule of the coach) goes by its id. */
export function listSwitchedOffLines(switches: Switches, titles: Record<string, string>): OffLine[] {
  const line = (origin: string | null) => (id: string) => ({ id, origin, title: titles[id] ?? id });
  return [
    ...switches.me.map(line(null)),
    ...Object.entries(switches.sites).flatMap(([origin, ids]) => ids.map(line(origin))),
  ].sort((a, b) => a.title.localeCompare(b.title));
}
