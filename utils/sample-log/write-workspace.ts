import { HOUR, MINUTE } from '../promises/zone-clock.ts';
import { type Contact, usual } from './sample-contact.ts';
import { progressOf } from './write-habits.ts';
import { writeStepPromise } from './write-promise.ts';

/** How often each cause is behind a complaint: a few make up most of them. */
const CAUSES = {
  'not-told': 0.28,
  'too-slow': 0.24,
  'promise-broken': 0.16,
  'our-mistake': 0.1,
  'wrong-information': 0.08,
  'hard-to-reach': 0.06,
  'other-party': 0.04,
  tone: 0.04,
} as const;

/** The cause that a lesson ends, where the team learns, and how far into the log that lesson is given. */
const TAUGHT = { cause: 'too-slow', at: 0.6 } as const;

const HEARD_STEPS = ['complaint-listen', 'complaint-acknowledge', 'complaint-apologise', 'complaint-thank'];

/** The workspace of a complaint, opened by its cue: steps, the cause, and the promise to tell what was done. */
export function writeComplaint(contact: Contact, at: number): void {
  const { write, random, silent } = contact;
  if (silent) return;
  write({ kind: 'workspace.entered', at, workspace: 'complaint', by: 'cue', order: null });
  HEARD_STEPS.forEach((prompt, i) => {
    if (usual(contact, 0.7))
      write({ kind: 'prompt.ticked', at: at + (i + 1) * 20_000, prompt, by: i < 2 ? 'text' : 'self' });
  });
  const chosen = at + 2 * MINUTE;
  if (random.chance(0.85)) {
    const taught = contact.plan.changes && progressOf(contact) > TAUGHT.at;
    const causes = Object.entries(CAUSES).map(([cause, share]) =>
      taught && cause === TAUGHT.cause ? 0 : share,
    );
    const tag = Object.keys(CAUSES)[random.weigh(causes)] ?? 'tone';
    write({ kind: 'tag.set', at: chosen, topic: 'cause', tag });
    write({ kind: 'prompt.ticked', at: chosen, prompt: 'complaint-cause', by: 'self' });
  }
  if (usual(contact, 0.6))
    writeStepPromise(contact, chosen + 5000, 'complaint-tell', {
      of: 'loop',
      minutes: random.pick([1440, 2880, 4320, 7200]),
    });
  if (random.chance(0.8)) write({ kind: 'workspace.left', at: chosen + 9000, workspace: 'complaint' });
}

/** Somebody is asked on the customer's behalf; the answer is promised. */
export function writeAsk(contact: Contact, at: number): void {
  const { write, random } = contact;
  write({ kind: 'workspace.entered', at, workspace: 'on-behalf', by: 'hand', order: null });
  const tag = random.pick(['fact', 'date', 'exception', 'person', 'nothing']);
  write({ kind: 'tag.set', at: at + 8000, topic: 'changed', tag });
  // Where nothing has changed, asking again would be theatre.
  if (tag !== 'nothing')
    writeStepPromise(contact, at + 15_000, 'behalf-by-when', {
      of: 'ask',
      minutes: random.pick([60, 240, 1440, 2880]),
    });
  write({ kind: 'workspace.left', at: at + 20_000, workspace: 'on-behalf' });
}

/** A case is handed to a colleague, who may take it over in a contact of hers. */
export function writeHandedOn(contact: Contact, at: number): void {
  const { write, random, maker, handOffs } = contact;
  write({ kind: 'workspace.entered', at, workspace: 'hand-off', by: 'hand', order: null });
  const tag = random.pick(['specialist', 'lead', 'next-shift', 'billing']);
  write({ kind: 'tag.set', at: at + 6000, topic: 'for-whom', tag });
  const commitment = writeStepPromise(contact, at + 12_000, 'hand-off-by-when', {
    of: 'hand-off',
    minutes: random.pick([60, 240, 1440]),
  });
  handOffs.push({ ref: `bh-${commitment}`.slice(0, 60), by: maker.id, at });
}

/** A colleague's hand-off is read, and perhaps said back, where one of the last two days is waiting. */
export function writeTakeOver(contact: Contact, at: number): void {
  const { write, silent, maker, handOffs } = contact;
  const i = handOffs.findIndex((each) => each.by !== maker.id && each.at < at && at - each.at < 48 * HOUR);
  const [taken] = i < 0 ? [] : handOffs.splice(i, 1);
  if (!taken) return;
  if (!silent) write({ kind: 'workspace.entered', at, workspace: 'take-over', by: 'cue', order: null });
  write({ kind: 'handoff.received', at: at + 5000, ref: taken.ref });
  if (usual(contact, 0.7)) write({ kind: 'handoff.restated', at: at + 60_000, ref: taken.ref });
}
