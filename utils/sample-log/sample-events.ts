import type { LogEvent } from '../model/event';
import { makeRandom, type Random } from './random.ts';
import type { Contact, Maker, OpenHandOff } from './sample-contact.ts';
import {
  FULL_DAYS,
  SAMPLE_PREFIX,
  type SamplePlan,
  sampleAgent,
  sampleBaseline,
  USUAL_PLAN,
} from './sample-plan.ts';
import { writeContact } from './write-contact.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Contacts per weekday (Sunday first) and per UTC hour of the day, in proportion: Mondays and late mornings are full. */
const WEEKDAYS = [0.3, 1.4, 1.15, 1.05, 1, 0.95, 0.4];
const HOURS = [
  0, 0, 0, 0, 0, 0, 0.1, 0.4, 1, 1.4, 1.5, 1.3, 0.8, 1, 1.2, 1.1, 0.9, 0.5, 0.2, 0.1, 0, 0, 0, 0,
];

/**
 * The contacts of a made-up log, oldest first, each as its events (those of its promises included). The same plan gives the
 * same log. Nothing changes over time but by chance (unless the
 * plan says that the team learns), and that four weeks are measured without prompts. Pure.
 */
export function* makeContacts(plan: SamplePlan): Generator<LogEvent[]> {
  const random = makeRandom(plan.seed);
  const starts = Float64Array.from({ length: plan.interactions }, () => drawStart(random, plan)).sort();
  const makers = Array.from(
    { length: plan.agents },
    (_, n): Maker => ({ id: sampleAgent(n), bent: random.next() - 0.5 }),
  );
  const baseline = sampleBaseline(plan);
  const recent = new Map<string, { caseKey: string; at: number }[]>();
  const handOffs: OpenHandOff[] = [];
  const seed = plan.seed.toString(16).padStart(4, '0');
  let count = 0;
  const makeId = (sort: string) =>
    `${SAMPLE_PREFIX}${sort}-${seed}-${(count++).toString(16).padStart(8, '0')}`;
  const hex = () => random.whole(0, 0xffffffff).toString(16).padStart(8, '0');
  for (const startedAt of starts) {
    const maker = random.pick(makers);
    const shelf = plan.team ? 'team' : maker.id;
    const known = (recent.get(shelf) ?? []).filter(({ at }) => startedAt - at < 12 * DAY);
    const again = known.length > 0 && random.chance(0.1) ? random.pick(known) : null;
    const caseKey = again?.caseKey ?? hex() + hex();
    const events: LogEvent[] = [];
    const interaction = makeId('i');
    const silent = startedAt >= baseline.from && startedAt < baseline.until;
    const contact: Contact = {
      ...{ maker, startedAt, again: again !== null, caseKey, origin: null, silent },
      ...{ plan, random, makeId, handOffs },
      write: (body, apart = false) => {
        // A beginning and a promise take the id of what they make.
        const own = body.kind === 'commitment.made' ? body.commitment : makeId('e');
        const id = body.kind === 'interaction.began' ? interaction : own;
        const head = { id, agent: maker.id, interaction: apart ? null : interaction };
        events.push({ ...head, ...body } as LogEvent);
      },
    };
    writeContact(contact);
    recent.set(shelf, [...known, { caseKey, at: startedAt }].slice(-20));
    yield events.filter((event) => event.at <= plan.end);
  }
}

/**
 * A made-up log to look around in: so many contacts of so many agents over two years up to `now` (epoch ms). Every id,
 * agents' too, begins with SAMPLE_PREFIX; nothing else in it says that it is made up. Lazy: take as many as are needed at
 * a time. Pure.
 */
export function* makeSampleEvents(wanted: {
  seed: number;
  contacts: number;
  agents: number;
  now: number;
  days?: number;
}): Generator<LogEvent> {
  const { seed, contacts, agents, now, days = FULL_DAYS } = wanted;
  const plan = {
    ...USUAL_PLAN,
    seed,
    interactions: contacts,
    agents,
    end: now,
    days,
    team: true,
    changes: true,
  };
  for (const contact of makeContacts(plan)) yield* contact;
}

function drawStart(random: Random, { end, days }: SamplePlan): number {
  const today = Math.floor(end / DAY) * DAY;
  for (;;) {
    const day = today - random.whole(0, days - 1) * DAY;
    if (!random.chance((WEEKDAYS[new Date(day).getUTCDay()] ?? 0) / 1.4)) continue;
    const at = day + random.weigh(HOURS) * HOUR + random.whole(0, HOUR - 1);
    if (at < end) return at;
  }
}
