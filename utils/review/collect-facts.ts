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
  /** Hand-offs taken over, and whether each was said back. */
  handOffs: Map<string, boolean>;
};

/** Contacts and promises as the measures read them. */
export type ReviewFacts = { contacts: ContactFacts[]; promises: Commitment[] };

/** The log as it is read for a scan: views and events of one stretch of time, in any order. */
export type ReviewInput = { interactions: Interaction[]; commitments: Commitment[]; events: LogEvent[] };

/** Puts views and events of the same contact together; what was deleted is left out. Pure. */
export function collectFacts({ interactions, commitments, events }: ReviewInput): ReviewFacts {
  const groups = new Map<string, LogEvent[]>();
  for (const view of [...interactions].sort((a, b) => a.startedAt - b.startedAt))
    if (!view.deleted) groups.set(view.id, []);
  for (const event of events) if (event.interaction !== null) groups.get(event.interaction)?.push(event);
  const views = new Map(interactions.map((view) => [view.id, view]));
  return {
    contacts: [...groups].flatMap(([id, own]) => {
      const view = views.get(id);
      return view ? [contactFacts(view, own)] : [];
    }),
    promises: commitments.filter((row) => !row.deleted),
  };
}

/** What the events of one contact (in any order) say beyond its view. Pure. */
export function contactFacts(view: Interaction, events: readonly LogEvent[]): ContactFacts {
  const readings: Reading[] = [];
  const sent: Event<'reply.sent'>[] = [];
  const saidYes = new Set<Domain>();
  const received = new Set<string>();
  const restated = new Set<string>();
  for (const event of events) {
    // What the page says after a send is about the next text, not this one.
    if (event.kind === 'signals.read' && event.breakpoint !== 'after') readings.push(event);
    else if (event.kind === 'reply.sent' && event.editor === 'reply') sent.push(event);
    else if (event.kind === 'teachback.marked' && event.state === 'said-yes') saidYes.add(event.domain);
    else if (event.kind === 'handoff.received') received.add(event.ref);
    else if (event.kind === 'handoff.restated') restated.add(event.ref);
  }
  readings.sort((a, b) => a.at - b.at);
  let since = Number.NEGATIVE_INFINITY;
  const replies = sent
    .sort((a, b) => a.at - b.at)
    .map((event) => {
      const reply = readReply(event, readings, since);
      since = event.at;
      return reply;
    });
  // Who handed over also learns that it was said back; that is no hand-off taken over.
  const handOffs = new Map([...received].map((ref) => [ref, restated.has(ref)]));
  return { view, readings, replies, saidYes: [...saidYes].sort(), handOffs };
}

function readReply(event: Event<'reply.sent'>, readings: Reading[], since: number): SentReply {
  const mine = readings.filter((r) => r.at <= event.at && r.at > since);
  // Several readings may share a millisecond: of the last ones, that of the text with as many words as were sent.
  const last = mine.at(-1)?.at;
  const fits = mine.filter((r) => r.at === last && (r.vector.draftWords ?? 0) === event.words);
  const chosen =
    fits.find((r) => r.late) ?? fits.find((r) => r.breakpoint.startsWith('before')) ?? fits.at(-1);
  return {
    at: event.at,
    words: event.words,
    read: chosen?.vector ?? null,
    drafts: mine.map((r) => r.vector),
  };
}
