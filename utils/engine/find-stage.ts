import type { Breakpoint, Stage } from '../model/stage';

/** The stage an interaction is in at a breakpoint, from how many words the draft has and whether anything was shown before. */
export function findStage(breakpoint: Breakpoint, draftWords: number, sent: boolean): Stage {
  if (breakpoint === 'before-send') return 'before-send';
  if (breakpoint === 'before-close') return 'before-close';
  if (breakpoint === 'after' || (sent && draftWords === 0)) return 'wrap-up';
  if (draftWords > 0) return 'composing';
  return breakpoint === 'opened' ? 'opening' : 'reading';
}
