import { SIGNALS, type SignalName, type SignalSort } from '../../../utils/model/signal';
import type { TextKey } from '../../ui/text';
import type { TestKind } from './read-when';

/** A way to test a signal, as it is chosen: the test and whether it is turned round. */
export type Way = { id: string; test: TestKind; not: boolean; text: TextKey };

const COUNT: readonly Way[] = [
  { id: 'atLeast', test: 'atLeast', not: false, text: 'wayAtLeast' },
  { id: 'atMost', test: 'atMost', not: false, text: 'wayAtMost' },
  { id: 'is', test: 'is', not: false, text: 'wayExactly' },
  { id: 'below', test: 'atLeast', not: true, text: 'wayBelow' },
  { id: 'above', test: 'atMost', not: true, text: 'wayAbove' },
  { id: 'other', test: 'is', not: true, text: 'wayNotExactly' },
];
const CHOICE: readonly Way[] = [
  { id: 'is', test: 'is', not: false, text: 'wayIs' },
  { id: 'other', test: 'is', not: true, text: 'wayIsNot' },
];
const MANY: readonly Way[] = [
  { id: 'includes', test: 'includes', not: false, text: 'wayIncludes' },
  { id: 'lacks', test: 'includes', not: true, text: 'wayLacks' },
];

/** The ways to test a signal of this sort. A flag has none: it is so, or not so. */
export function waysFor(signal: SignalName): readonly Way[] {
  const sort: SignalSort = SIGNALS[signal];
  if (sort.kind === 'count') return COUNT;
  if (sort.kind === 'choice') return CHOICE;
  return sort.kind === 'many' ? MANY : [];
}
