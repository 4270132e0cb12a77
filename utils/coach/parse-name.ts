import type { ParsedName } from '../model/parsed-name';
import { defaultNameRules } from './names/default-rules';
import { readName } from './names/read-name';

export type { ParsedName } from '../model/parsed-name';
export { countNameUses } from './count-name-uses';

/** Takes a name as a desk shows it apart (see readName for what is understood), with the built-in word data. */
export function parseName(shown: string): ParsedName {
  return readName(shown, defaultNameRules());
}
