/** What already happened in this interaction, as the engine needs it. All times epoch ms. Plain JSON; kept in storage.session. */
export type Memory = {
  shown: { prompt: string; cue: string; at: number }[];
  dismissed: { prompt: string; cue: string; at: number }[];
  snoozed: { prompt: string; until: number; times: number }[];
  /** Steps done, and by what they are known. */
  ticks: { prompt: string; by: 'text' | 'self'; at: number }[];
  /** Holds that stopped a click once; the same cue never stops a second. */
  held: { prompt: string; cue: string; at: number }[];
  active: string | null;
};

/** Nothing has happened yet. */
export const EMPTY_MEMORY: Memory = { shown: [], dismissed: [], snoozed: [], ticks: [], held: [], active: null };
