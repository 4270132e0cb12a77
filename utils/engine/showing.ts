import type { Tier } from '../model/tier';

/** Why a showing came at a bad moment (find-bad-moment.ts). */
export type BadMoment = 'put-away' | 'passed' | 'late';

/** One card, or a workspace that opened by itself (`tier` null). `at` in epoch ms. */
export type Showing = {
  contact: string;
  at: number;
  prompt: string;
  tier: Tier | null;
  cue: string;
  /** It stopped a click. */
  held: boolean;
  /** It had come before in this contact or in one before it about the same case. */
  repeat: boolean;
  bad: BadMoment | null;
};
