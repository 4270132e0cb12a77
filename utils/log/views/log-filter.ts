import type { Channel } from '../../model/channel';
import type { Disposition } from '../../model/disposition';
import type { ReviewMark } from '../../model/review-mark';

/** What the review board asks for. Times epoch ms, `from` inclusive, `to` exclusive; an omitted field filters nothing. */
export type LogFilter = {
  from?: number;
  to?: number;
  /** Scheme, host and port; null = contacts away from any site (phone, person). */
  origin?: string | null;
  disposition?: Disposition;
  channel?: Channel;
  /** A prompt that came up in the contact. */
  prompt?: string;
  /** `open` and `overdue` as of `now`; `kept` = kept early, on time or late; `none` = no promise made. */
  commitments?: 'open' | 'overdue' | 'kept' | 'missed' | 'withdrawn' | 'any' | 'none';
  agent?: string;
  /** A lead's mark. */
  mark?: ReviewMark;
  /** An import, by its record: only contacts that it brought or changed since the agent's file before it. */
  import?: string;
  /** Words looked for in ids, sites, prompts, notes and case numbers; letter case aside, all must be found. */
  text?: string;
  /** true = only contacts that ended; false = only those still going on. */
  finished?: boolean;
};
