import { SIGNALS, type SignalSort } from '../../../utils/model/signal';
import { signalKey } from '../../../utils/model/signal-key';
import { say, type TextKey, textLocale } from '../../ui/text';
import type { Json } from '../json';
import { type ConditionPart, type Group, readWhen, type Test } from './read-when';
import { waysFor } from './test-ways';

/** A word that a signal may hold, in plain words. */
export function sayValue(value: string): string {
  return say(`value_${value.replaceAll('-', '_')}` as TextKey);
}

/** A stored condition as a sentence of its own; '' where there is none or it cannot be read. */
export function sayCondition(when: Json | undefined): string {
  const group = readWhen(when);
  return group === null || group.parts.length === 0 ? '' : sayGroup(group, true);
}

function sayGroup(group: Group, outermost: boolean): string {
  const type = group.mode === 'any' || group.mode === 'none' ? 'disjunction' : 'conjunction';
  const parts = new Intl.ListFormat(textLocale(), { type }).format(group.parts.map(sayPart));
  const told = group.mode === 'none' || group.mode === 'not-all' ? say('sentenceNot', parts) : parts;
  return outermost || group.parts.length < 2 ? told : `(${told})`;
}

function sayPart(part: ConditionPart): string {
  return part.kind === 'group' ? sayGroup(part, false) : sayTest(part);
}

function sayTest({ signal, test, value, not }: Test): string {
  const name = say(`panel_signal_${signalKey(signal)}` as TextKey);
  const sort: SignalSort = SIGNALS[signal];
  if (sort.kind === 'flag') return (value === true) !== not ? name : say('sentenceNot', name);
  // As the panel words its cues: one or more is there, none is not.
  if (sort.kind === 'count' && test === 'atLeast' && value === 1)
    return not ? say('sentenceNot', name) : name;
  if (sort.kind === 'count' && test === 'atMost' && value === 0) return not ? name : say('sentenceNot', name);
  const way = waysFor(signal).find((each) => each.test === test && each.not === not);
  const shown = typeof value === 'number' ? value.toLocaleString(textLocale()) : sayValue(String(value));
  return [name, way && say(way.text), shown].filter(Boolean).join(' ');
}
