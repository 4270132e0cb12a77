import { defaultNameRules } from './names/default-rules';
import { type ParsedName, readName } from './names/read-name';

export { countNameUses } from './count-name-uses';
export type { ParsedName } from './names/read-name';

/**
 * Takes a name as a desk shows it apart (see readName for what is understood), with the built-in word data.
 * In the page use readName with rules compiled from the data that came by message.
 */
export function parseName(shown: string): ParsedName {
  return readName(shown, defaultNameRules());
}
