import type { Channel } from './channel';
import type { Disposition } from './disposition';

export type FinishedLog = {
  /** Made before the write; the same id twice is one log. */
  id: string;
  interaction: string | null;
  tab: number | null;
  channel: Channel;
  disposition: Disposition;
  note: string;
  /** Whose contact it was and about which case, as typed where the page does not say. */
  name?: string;
  caseNumber?: string;
  endedAt: number;
  /** What was chosen at the wrap-up, by topic; null takes a label off. */
  tags?: Record<string, string | null>;
};
