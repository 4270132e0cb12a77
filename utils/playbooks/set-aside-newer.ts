import { PLAYBOOK_FORMAT } from '../model/playbook';
import type { Place } from './name-place';

/** A playbook without the parts that need a newer Bedside, those parts, and how to find a place again in the file. */
export type SetAside = {
  kept: Record<string, unknown>;
  newer: { place: Place; needs: number }[];
  /** The place in the file of a place in `kept`. */
  origin(place: Place): Place;
};

/**
 * Takes out the parts of a playbook that say (`needs`) that they need a newer Bedside, whatever else they hold: entries
 * of its lists, and parts this build does not know. A step's topic that goes this way is forgotten.
 */
export function setAsideNewer(data: Record<string, unknown>): SetAside {
  const kept: Record<string, unknown> = {};
  const newer: SetAside['newer'] = [];
  const numbers = new Map<string, number[]>();
  for (const [part, value] of Object.entries(data)) {
    // For editors only: it says where the schema is.
    if (part === '$schema' && typeof value === 'string') continue;
    const needs = newerNeeds(value);
    if (needs !== null) {
      newer.push({ place: [part], needs });
      continue;
    }
    if (!Array.isArray(value)) {
      kept[part] = value;
      continue;
    }
    const stays = [...value.keys()].filter((i) => {
      const asks = newerNeeds(value[i]);
      if (asks !== null) newer.push({ place: [part, i], needs: asks });
      return asks === null;
    });
    if (stays.length === 0 && value.length > 0) continue;
    numbers.set(part, stays);
    kept[part] = stays.map((i) => value[i]);
  }
  return {
    kept,
    newer,
    origin([part, at, ...rest]) {
      if (typeof part !== 'string') return [];
      if (typeof at !== 'number') return at === undefined ? [part] : [part, at, ...rest];
      return [part, numbers.get(part)?.[at] ?? at, ...rest];
    },
  };
}

function newerNeeds(value: unknown): number | null {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'needs')) return null;
  const { needs } = value as { needs: unknown };
  return Number.isInteger(needs) && Number(needs) > PLAYBOOK_FORMAT ? Number(needs) : null;
}
