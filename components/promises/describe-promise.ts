import { say } from '../ui/text';
import { KIND_TEXT, type PromiseLine } from './promise-line';

/** What a promise is called: what was promised, else whom to ring, else only its kind. */
export function describePromise(line: Pick<PromiseLine, 'kind' | 'what' | 'name' | 'number'>): string {
  const who = line.name || line.number;
  if (line.kind === 'callback') return who ? say('callbackWho', who) : say('kindCallback');
  return line.what || say(KIND_TEXT[line.kind]);
}
