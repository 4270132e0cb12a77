import type { Commitment } from '../model/commitment';
import type { LogEvent } from '../model/event';
import type { Interaction } from '../model/interaction';
import type { SignalVector } from '../model/signal';
import type { Domain } from '../model/teach-back';

type Event<K extends LogEvent['kind']> = Extract<LogEvent, { kind: K }>;
export type Reading = Event<'signals.read'>;

/** A reply to the customer. `read` = the signals of the very text that was sent, or null when they are not known. */
export type SentReply = {
  at: number;
  words: number;
  read: SignalVector | null;
  /** What was read while it was being written, oldest first. */
  drafts: SignalVector[];
};

/** One contact, with what its events say beyond its view. */
export type ContactFacts = {
  view: Interaction;
  readings: Reading[];
  replies: SentReply[];
  /** Domains where the patient said yes at some time. */
  saidYes: Domain[];
};

/** What the measures are read from. `now` in epoch ms decides what is due and what is long enough ago. */
export type ReviewFacts = { contacts: ContactFacts[]; promises: Commitment[]; now: number };

/** The log as the measures take it: views and events of one stretch of time, in any order. */
export type ReviewInput = { interactions: Interaction[]; commitments: Commitment[]; events: LogEvent[] };

/** Puts views and events of the same contact together; what was deleted is left out. Pure. */
export function collectFacts({ interactions, commitments, events }: ReviewInput, now: number): ReviewFacts {
  const contacts = new Map<string, ContactFacts>();
  for (const view of [...interactions].sort((a, b) => a.startedAt - b.startedAt))
    if (!view.deleted) contacts.set(view.id, { view, readings: [], replies: [], saidYes: [] });
  const sent: Event<'reply.sent'>[] = [];
  for (const event of events) {
    const contact = event.interaction === null ? undefined : contacts.get(event.interaction);
    if (!contact) continue;
    if (event.kind === 'signals.read') contact.readings.push(event);
    else if (event.kind === 'reply.sent' && event.editor === 'reply') sent.push(event);
    else if (event.kind === 'teachback.marked' && event.state === 'said-yes')
      contact.saidYes.push(event.domain);
  }
  for (const contact of contacts.values()) {
    // What the page says after a send is about the next text, not this one.
    contact.readings = contact.readings.filter((r) => r.breakpoint !== 'after').sort((a, b) => a.at - b.at);
    contact.saidYes = [...new Set(contact.saidYes)];
  }
  const before = new Map<string, number>();
  for (const event of sent.sort((a, b) => a.at - b.at)) {
    const contact = contacts.get(event.interaction ?? '');
    if (!contact) continue;
    const since = before.get(contact.view.id) ?? Number.NEGATIVE_INFINITY;
    contact.replies.push(readReply(event, contact.readings, since));
    before.set(contact.view.id, event.at);
  }
  return { contacts: [...contacts.values()], promises: commitments.filter((row) => !row.deleted), now };
}

function readReply(event: Event<'reply.sent'>, readings: Reading[], since: number): SentReply {
  const mine = readings.filter((r) => r.at <= event.at && r.at > since);
  // Several readings may share a millisecond: of the last ones, that of the text with as many words as were sent.
  const last = mine.at(-1)?.at;
  const fits = mine.filter((r) => r.at === last && (r.vector.draftWords ?? 0) === event.words);
  const chosen = fits.find((r) => r.breakpoint.startsWith('before')) ?? fits.at(-1);
  return {
    at: event.at,
    words: event.words,
    read: chosen?.vector ?? null,
    drafts: mine.map((r) => r.vector),
  };
}
