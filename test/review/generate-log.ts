import type { LogEvent } from '../../utils/model/event';
import { type Contact, type Maker, writeContact } from './generate-contact.ts';
import { makeRandom, type Random } from './random.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Contacts per weekday (Sunday first) and per UTC hour of the day, in proportion: Mondays and late mornings are full. */
const WEEKDAYS = [0.3, 1.4, 1.15, 1.05, 1, 0.95, 0.4];
const HOURS = [
  0, 0, 0, 0, 0, 0, 0.1, 0.4, 1, 1.4, 1.5, 1.3, 0.8, 1, 1.2, 1.1, 0.9, 0.5, 0.2, 0.1, 0, 0, 0, 0,
];

/** What a made-up log is like. Times epoch ms; shares from 0 to 1. */
export type LogPlan = {
  interactions: number;
  seed: number;
  agents: number;
  /** The last moment of the log, and how many days it reaches back. */
  end: number;
  days: number;
  /** Contacts with an upset customer; promises kept in time, before each agent's own way. */
  upset: number;
  kept: number;
};

export const USUAL_PLAN: Omit<LogPlan, 'interactions' | 'seed'> = {
  agents: 4,
  end: Date.UTC(2026, 2, 10, 9),
  days: 182,
  upset: 0.15,
  kept: 0.84,
};

export const agentId = (n: number) => `agent-${String(n + 1).padStart(2, '0')}`;

/**
 * The contacts of a made-up log, oldest first, each as its events (those of its promises included). The same plan gives the
 * same log. Nothing changes over time but by chance.
 */
export function* generateContacts(plan: LogPlan): Generator<LogEvent[]> {
  const random = makeRandom(plan.seed);
  const starts = Float64Array.from({ length: plan.interactions }, () => drawStart(random, plan)).sort();
  const makers = Array.from(
    { length: plan.agents },
    (_, n): Maker => ({ id: agentId(n), bent: random.next() - 0.5 }),
  );
  const recent = new Map<string, Contact['again'][]>();
  let count = 0;
  const makeId = (sort: string) =>
    `${sort}-${plan.seed.toString(16).padStart(4, '0')}-${(count++).toString(16).padStart(8, '0')}`;
  for (const startedAt of starts) {
    const maker = random.pick(makers);
    const known = recent.get(maker.id) ?? [];
    const last = known.filter((case_) => case_ && startedAt - case_.at < 12 * DAY);
    const again = last.length > 0 && random.chance(0.1) ? random.pick(last) : null;
    const contact: Contact = { maker, startedAt, again, plan, random, makeId };
    const { events, caseKey } = writeContact(contact);
    recent.set(maker.id, [...last, { caseKey, at: startedAt }].slice(-20));
    yield events.filter((event) => event.at <= plan.end);
  }
}

/** All events of a made-up log. */
export function generateLog(plan: Pick<LogPlan, 'interactions' | 'seed'> & Partial<LogPlan>): LogEvent[] {
  return [...generateContacts({ ...USUAL_PLAN, ...plan })].flat();
}

function drawStart(random: Random, { end, days }: LogPlan): number {
  const today = Math.floor(end / DAY) * DAY;
  for (;;) {
    const day = today - random.whole(0, days - 1) * DAY;
    if (!random.chance((WEEKDAYS[new Date(day).getUTCDay()] ?? 0) / 1.4)) continue;
    const at = day + random.weigh(HOURS) * HOUR + random.whole(0, HOUR - 1);
    if (at < end) return at;
  }
}
