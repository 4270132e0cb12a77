import type { LogEvent } from '../model/event';
import type { Random } from './random.ts';
import type { SamplePlan } from './sample-plan.ts';

/** Who works; `bent` from −0.5 to 0.5 makes all her good habits rarer or more usual. */
export type Maker = { id: string; bent: number };

/** A hand-off that somebody has made and nobody has taken over yet; `by` = whose it is. */
export type OpenHandOff = { ref: string; by: string; at: number };

type Body = LogEvent extends infer E
  ? E extends LogEvent
    ? Omit<E, 'id' | 'agent' | 'interaction'>
    : never
  : never;

/** One contact while it is written. Its case key is null where there is no case on the screen. */
export type Contact = {
  maker: Maker;
  startedAt: number;
  /** The case it takes up once more. */
  again: boolean;
  caseKey: string | null;
  origin: string | null;
  /** Measured without prompts. */
  silent: boolean;
  plan: SamplePlan;
  random: Random;
  makeId: (sort: string) => string;
  /** Adds an event to this contact, or (`apart`) to none. */
  write: (body: Body, apart?: boolean) => void;
  handOffs: OpenHandOff[];
};

/** Whether a good habit shows this time. */
export const usual = ({ maker, random }: Contact, share: number): boolean =>
  random.chance(share + 0.16 * maker.bent);
