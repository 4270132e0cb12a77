import type { Disposition } from '../../utils/model/disposition';
import type { LogEvent } from '../../utils/model/event';
import type { SignalVector } from '../../utils/model/signal';
import type { LogPlan } from './generate-log.ts';
import type { Random } from './random.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const STAGE = { opening: 0, composing: 2, 'before-send': 3 } as const;
const DOMAINS = ['diagnosis', 'treatment', 'home', 'return'] as const;

/** Who works; `bent` from −0.5 to 0.5 makes all her good habits rarer or more usual. */
export type Maker = { id: string; bent: number };

/** What a contact is made from. `again` = the case it takes up once more. */
export type Contact = {
  maker: Maker;
  startedAt: number;
  again: { caseKey: string; at: number } | null;
  plan: LogPlan;
  random: Random;
  makeId: (sort: string) => string;
};

type Body = LogEvent extends infer E
  ? E extends LogEvent
    ? Omit<E, 'id' | 'agent' | 'interaction'>
    : never
  : never;
type Write = (body: Body) => void;

/** One contact with all that follows from it, as the live path reports it. */
export function writeContact(contact: Contact): { events: LogEvent[]; caseKey: string } {
  const { maker, startedAt: at, again, random, makeId } = contact;
  const events: LogEvent[] = [];
  const interaction = makeId('i');
  const write: Write = (body) =>
    void events.push({ id: makeId('e'), agent: maker.id, interaction, ...body } as LogEvent);
  const hex = () => random.whole(0, 0xffffffff).toString(16).padStart(8, '0');
  const caseKey = again?.caseKey ?? hex() + hex();
  const sort = random.weigh([0.55, 0.3, 0.15]);
  const channel = (['email', 'phone', 'person'] as const)[sort] ?? 'email';
  const origin = sort === 0 ? 'https://desk.example' : sort === 1 ? null : 'https://chart.example';
  write({
    kind: 'interaction.began',
    at,
    origin,
    profile: sort === 0 ? 'practice-desk' : sort === 1 ? null : 'practice-visit',
    playbook: sort === 2 ? 'patient-visit' : 'service-essentials',
    playbookVersion: 1,
    caseKey: sort === 1 ? null : caseKey,
    channel,
    phi: sort === 2,
  });
  write({ kind: 'stage.entered', at, stage: 'opening' });
  const parts = { contact, write, caseKey: sort === 1 ? null : caseKey, origin };
  if (sort === 0) writeReply(parts);
  else if (sort === 1) writeCall(parts);
  else writeVisit(parts);
  return { events, caseKey };
}

type Parts = { contact: Contact; write: Write; caseKey: string | null; origin: string | null };

const usual = ({ maker, random }: Contact, share: number) => random.chance(share + 0.16 * maker.bent);

function writeReply(parts: Parts): void {
  const { contact, write } = parts;
  const { startedAt, again, plan, random } = contact;
  const good = (share: number) => usual(contact, share);
  const flag = (share: number) => (good(share) ? 1 : 0);
  const some = (share: number) => (good(1 - share) ? 0 : random.whole(1, 2));
  const upset = random.chance(plan.upset) ? 1 : 0;
  const page: SignalVector = {
    editorKind: 0,
    channel: 0,
    phi: 0,
    nameKnown: random.chance(0.93) ? 1 : 0,
    threadLength: again ? random.whole(3, 8) : random.whole(1, 2),
    customerMessages: again ? 2 : 1,
    agentMessages: again ? random.whole(1, 3) : 0,
    hoursSinceCustomer: random.chance(0.9) ? random.whole(0, 20) : random.whole(21, 60),
    upset,
    upsetScore: upset ? random.whole(55, 95) : random.whole(0, 30),
    complaint: upset && random.chance(0.6) ? 1 : 0,
    safety: 0,
    customerQuestions: random.whole(0, 2),
    openCommitments: 0,
    overdueCommitments: 0,
  };
  const read = (at: number, breakpoint: 'opened' | 'paused' | 'before-send', vector: SignalVector) =>
    write({ kind: 'signals.read', at, breakpoint, vector: { ...vector } });
  read(startedAt, 'opened', { ...page, stage: STAGE.opening, draftWords: 0, closing: 0 });
  if (upset) remind(parts, startedAt, 'acknowledge-first', 'nudge');

  const words = random.whole(25, 140);
  const vague = random.chance(0.3) ? 1 : 0;
  const exact = vague && good(0.6);
  const pausedAt = startedAt + random.whole(1, 9) * MINUTE;
  const draft: SignalVector = {
    ...page,
    stage: STAGE.composing,
    closing: 0,
    draftWords: Math.round(words * 0.8),
    promises: vague,
    vaguePromises: vague,
    burden: some(0.12),
    blame: some(0.07),
  };
  write({ kind: 'stage.entered', at: pausedAt, stage: 'composing' });
  read(pausedAt, 'paused', draft);
  let burden = draft.burden ?? 0;
  if (burden > 0 && good(0.6)) {
    const how = random.chance(0.8) ? 'replaced' : 'kept';
    write({ kind: 'finding.handled', at: pausedAt + 4000, rule: 'call-me', category: 'burden', how });
    if (how === 'replaced') burden--;
  }
  if (vague) remind(parts, pausedAt + 6000, 'offer-a-callback', 'nudge');

  const sentAt = pausedAt + random.whole(1, 6) * MINUTE;
  const promised = vague ? exact : random.chance(0.2);
  const held = promised && random.chance(0.7);
  const closing = random.chance(0.6) ? 1 : 0;
  const thanks = flag(0.6);
  const uses = page.nameKnown ? random.weigh([0.18, 0.5, 0.2, 0.08, 0.04]) : 0;
  if (held) makePromise(parts, sentAt - 20_000);
  write({ kind: 'stage.entered', at: sentAt, stage: 'before-send' });
  read(sentAt, 'before-send', {
    ...draft,
    stage: STAGE['before-send'],
    draftWords: words,
    closing,
    burden,
    openCommitments: held ? 1 : 0,
    ...(random.chance(0.95) && {
      promises: vague || promised ? 1 : 0,
      vaguePromises: vague && !exact ? 1 : 0,
    }),
    nameUses: uses,
    acknowledgement: flag(upset ? 0.7 : 0.2),
    apology: flag(upset ? 0.5 : 0.1),
    question: flag(0.45),
    solution: random.chance(0.55) ? 1 : 0,
    thanks,
    recap: held && good(0.65) ? 1 : 0,
    jargon: random.weigh([0.5, 0.25, 0.15, 0.1]),
    ...(random.chance(0.9) && { readingGrade: random.whole(4, 12) }),
  });
  if (uses > 0 && uses < 4) write({ kind: 'prompt.ticked', at: sentAt, prompt: 'use-the-name', by: 'text' });
  if (thanks) write({ kind: 'prompt.ticked', at: sentAt, prompt: 'thank-at-close', by: 'text' });
  else remind(parts, sentAt, 'thank-at-close', 'note');
  const promises = vague || promised ? 1 : 0;
  write({
    kind: 'reply.sent',
    at: sentAt + 5,
    editor: 'reply',
    nameUses: uses,
    promises,
    vaguePromises: vague && !exact ? 1 : 0,
    words,
  });
  const disposition = closing
    ? 'resolved'
    : random.pick(['answered', 'waiting-on-customer', 'waiting-on-us'] as const);
  finish(parts, sentAt + 10, disposition, closing ? 'close' : 'send');
}

function writeCall(parts: Parts): void {
  const { contact, write } = parts;
  const { startedAt, random } = contact;
  for (const prompt of ['need-first', 'use-the-name'])
    if (usual(contact, 0.4))
      write({ kind: 'prompt.ticked', at: startedAt + random.whole(1, 4) * MINUTE, prompt, by: 'self' });
  const endedAt = startedAt + random.whole(5, 20) * MINUTE;
  const callback = random.chance(0.45);
  if (callback) makePromise(parts, endedAt - MINUTE, 'callback');
  finish(parts, endedAt, callback ? 'callback-promised' : 'resolved', 'log');
}

function writeVisit(parts: Parts): void {
  const { contact, write } = parts;
  const { startedAt, random } = contact;
  remind(parts, startedAt, 'say-what-and-why', 'note');
  let at = startedAt + 3 * MINUTE;
  for (const domain of DOMAINS) {
    if (!usual(contact, 0.75)) continue;
    const mark = (state: 'told' | 'said-yes' | 'explained-back' | 're-taught') => {
      at += random.whole(20, 90) * 1000;
      write({ kind: 'teachback.marked', at, domain, state });
    };
    mark('told');
    if (usual(contact, 0.7)) mark('said-yes');
    if (usual(contact, 0.4)) mark('explained-back');
    else if (random.chance(0.2)) mark('re-taught');
  }
  finish(parts, at + 4 * MINUTE, 'no-answer-needed', 'close');
}

/** A card is shown; then it is acted on, put away, or left. */
function remind({ contact, write }: Parts, at: number, prompt: string, tier: 'note' | 'nudge'): void {
  const { random } = contact;
  write({ kind: 'prompt.shown', at, prompt, tier, cue: '' });
  const how = random.weigh([0.3 + 0.2 * contact.maker.bent, 0.25, 0.45]);
  if (how === 0) {
    write({
      kind: 'prompt.acted',
      at: at + 2,
      prompt,
      how: random.pick(['inserted', 'copied', 'done'] as const),
    });
  } else if (how === 1) {
    const reason = random.pick(['done-already', 'not-now', 'does-not-fit', 'wrong'] as const);
    write({ kind: 'prompt.dismissed', at: at + 2, prompt, reason });
  }
}

/** A promise and what becomes of it; what lies after the log's end is cut off by the caller, so some stay open. */
function makePromise(parts: Parts, at: number, of: 'promise' | 'callback' = 'promise'): void {
  const { contact, write, caseKey, origin } = parts;
  const { random, plan, makeId } = contact;
  const commitment = makeId('c');
  const kind = of === 'promise' && random.chance(0.1) ? 'loop' : of;
  let dueAt = at + random.pick([0.25, 1, 4, 24, 48]) * HOUR;
  write({ kind: 'commitment.made', at, commitment, of: kind, dueAt, caseKey, origin });
  if (random.chance(0.06)) {
    const told = random.chance(0.9);
    write({
      kind: 'commitment.renegotiated',
      at: dueAt - 8 * MINUTE,
      commitment,
      dueAt: dueAt + 2 * HOUR,
      told,
    });
    dueAt += 2 * HOUR;
  }
  if (usual(contact, plan.kept)) {
    const early = random.chance(0.6);
    const margin = early
      ? -Math.min(dueAt - at - 1, random.whole(6, 90) * MINUTE)
      : random.whole(-4, 1) * MINUTE;
    write({ kind: 'commitment.kept', at: dueAt + margin, commitment });
    return;
  }
  write({ kind: 'commitment.announced', at: dueAt, commitment, moment: 'at' });
  const fate = random.weigh([0.15, 0.5, 0.25, 0.1]);
  if (fate === 0) write({ kind: 'commitment.withdrawn', at: dueAt + MINUTE, commitment });
  if (fate === 1) write({ kind: 'commitment.kept', at: dueAt + random.whole(3, 300) * MINUTE, commitment });
  if (fate === 2) write({ kind: 'commitment.missed', at: dueAt + 24 * HOUR, commitment });
}

function finish(
  { contact, write }: Parts,
  at: number,
  disposition: Disposition,
  how: 'log' | 'send' | 'close',
) {
  // Some walk away without saying how it ended; the sweep notices an hour later.
  if (contact.random.chance(0.05))
    write({ kind: 'interaction.finished', at: at + HOUR, disposition: 'unset', how: 'left' });
  else write({ kind: 'interaction.finished', at, disposition, how });
}
