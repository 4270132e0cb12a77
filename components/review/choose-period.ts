import type { Period } from '../../utils/review/read-board';
import { dayStart } from '../ui/format-time';

export const SPANS = ['7', '30', '90', 'all'] as const;
export type Span = (typeof SPANS)[number];

/** The last days up to the end of today, local days, today included; `now` in epoch ms. */
export function choosePeriod(span: Span, now: number): Period {
  const to = dayStart(now, 1);
  return { from: span === 'all' ? Number.NEGATIVE_INFINITY : dayStart(now, 1 - Number(span)), to };
}
