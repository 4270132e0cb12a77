import type { ParsedName } from '../model/parsed-name';
import { countUses } from './names/count-uses';
import { defaultNameRules } from './names/default-rules';

/** Counts how often a reply names the customer (see countUses), with the built-in word data. */
export function countNameUses(reply: string, name: ParsedName): number {
  return countUses(reply, name, defaultNameRules());
}
