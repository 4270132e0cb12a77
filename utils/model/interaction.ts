import type { Channel } from './channel';
import type { Disposition } from './disposition';
import type { Foundation } from './foundation';
import type { ReviewMark } from './review-mark';
import type { Stage } from './stage';
import type { Domain, DomainState } from './teach-back';

/** A row of the `interactions` view: one contact about a case. Built from events only; rebuildable. Times epoch ms. */
export type Interaction = {
  id: string;
  agent: string;
  startedAt: number;
  endedAt: number | null;
  origin: string | null;
  profile: string | null;
  playbook: string | null;
  caseKey: string | null;
  /** The keyed names under which the customer is known in this case; absent = nobody was named. */
  people?: string[];
  channel: Channel;
  phi: boolean;
  disposition: Disposition;
  finishedBy: 'log' | 'send' | 'close' | 'left' | null;
  stages: { stage: Stage; at: number }[];
  prompts: {
    prompt: string;
    /** How often it was shown; 0 = its step was done before it ever had to be. */
    shown: number;
    outcome: 'shown' | 'acted' | 'dismissed';
    tick: 'text' | 'self' | null;
  }[];
  /** Prompt ids again, flat, for the index. */
  promptIds: string[];
  nameUses: number | null;
  commitments: string[];
  teachBack: Partial<Record<Domain, DomainState>>;
  replies: number;
  /** What was chosen, by topic; and again flat (`topic:tag`), for the index. */
  tags: Record<string, string>;
  tagIds: string[];
  /** Measured without prompts (the baseline). */
  silent: boolean;
  team: string | null;
  /** Workspaces that were open. */
  workspaces: string[];
  marks: ReviewMark[];
  witnessed: Foundation[];
  scores: { self: Partial<Record<Foundation, number>>; lead: Partial<Record<Foundation, number>> };
  deleted?: boolean;
};

/**
 * What a person typed or what names somebody; kept apart, erasable, never exported unless asked. `id` is the interaction's,
 * the commitment's, for a name the agent corrected the keyed name shown (the case key in older logs), and for a comment on a
 * prompt the id of its dismissal. `at` = last written, epoch ms.
 */
export type Personal = {
  id: string;
  of: 'interaction' | 'commitment' | 'case' | 'comment';
  at: number;
  note?: string;
  /** The prompt that a comment is about. */
  prompt?: string;
  /** A lead's note on a contact, when it was written (epoch ms), and by whom where it came with a coaching file. */
  coaching?: string;
  coachingAt?: number;
  coachingFrom?: string;
  action?: string;
  caseNumber?: string;
  link?: string;
  name?: string;
  number?: string;
  reason?: string;
};
