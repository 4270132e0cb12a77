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
  endedAt: number;
  /** What was chosen at the wrap-up, by topic; null takes a label off. */
  tags?: Record<string, string | null>;
};
