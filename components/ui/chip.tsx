import type { ReactNode } from 'react';

export type ChipTone = 'plain' | 'good' | 'warn' | 'late' | 'accent';

/** A small label of a state. The words say it; the colour only helps. */
export function Chip({ tone = 'plain', children }: { tone?: ChipTone; children: ReactNode }) {
  return <span className={`chip ${tone}`}>{children}</span>;
}
