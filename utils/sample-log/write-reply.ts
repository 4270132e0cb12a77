import type { SignalVector } from '../model/signal';
import { MINUTE } from '../promises/zone-clock.ts';
import { type Contact, usual } from './sample-contact.ts';
import { writeEnd } from './write-end.ts';
import { writeHabits } from './write-habits.ts';
import { writePromise } from './write-promise.ts';
import { writeHold, writePrompt } from './write-prompt.ts';
import { writeAsk, writeComplaint, writeHandedOn, writeTakeOver } from './write-workspace.ts';

/** Places of these stages in the signals' list. */
const STAGE = { opening: 0, composing: 2, 'before-send': 3 } as const;

/** A mail that is read and answered. */
export function writeReply(contact: Contact): void {
  const { startedAt, random, write } = contact;
  const page = readPage(contact);
  const read = (at: number, breakpoint: 'opened' | 'paused' | 'before-send', vector: SignalVector) =>
    write({ kind: 'signals.read', at, breakpoint, vector: { ...vector } });
  read(startedAt, 'opened', { ...page, stage: STAGE.opening, draftWords: 0, closing: 0 });
  if (page.complaint) writeComplaint(contact, startedAt + 1000);
  else if (page.upset) writePrompt(contact, startedAt, 'acknowledge-first', { cue: 'upset' });
  else if ((page.hoursSinceCustomer ?? 0) >= 20 && page.agentMessages === 0)
    writePrompt(contact, startedAt, 'receipt-in-a-day', { cue: 'agentMessages<=0 & hoursSinceCustomer>=20' });
  if (random.chance(0.5)) writeTakeOver(contact, startedAt + 2000);

  const pausedAt = startedAt + random.whole(3, 11) * MINUTE;
  const draft = readDraft(contact, page);
  write({ kind: 'stage.entered', at: pausedAt, stage: 'composing' });
  read(pausedAt, 'paused', draft);
  const burden = handleFinding(contact, pausedAt + 4000, draft.burden ?? 0);
  if (draft.vaguePromises)
    writePrompt(contact, pausedAt + 6000, 'offer-a-callback', { cue: 'vaguePromises>=1' });

  const sentAt = pausedAt + random.whole(2, 6) * MINUTE;
  const sent = readSent(contact, { ...draft, burden }, sentAt);
  write({ kind: 'stage.entered', at: sentAt, stage: 'before-send' });
  writeHabits(contact, sentAt - 30_000);
  read(sentAt, 'before-send', sent.vector);
  const { promises, vaguePromises, vector } = sent;
  finishReply(contact, sentAt, vector, { promises, vaguePromises, words: vector.draftWords ?? 0 });
}

function readPage({ random, again, plan }: Contact): SignalVector {
  const upset = random.chance(plan.upset) ? 1 : 0;
  return {
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
    ...(again && { repeatContact: 1 }),
  };
}

function readDraft(contact: Contact, page: SignalVector): SignalVector {
  const { random } = contact;
  const some = (share: number) => (usual(contact, 1 - share) ? 0 : random.whole(1, 2));
  const vague = random.chance(0.3) ? 1 : 0;
  return {
    ...page,
    stage: STAGE.composing,
    closing: 0,
    draftWords: random.whole(20, 110),
    promises: vague,
    vaguePromises: vague,
    burden: some(0.12),
    blame: some(0.07),
  };
}

/** A phrase the coach points at is mended, or kept. Returns how many are left. */
function handleFinding(contact: Contact, at: number, burden: number): number {
  if (burden === 0 || contact.silent || !usual(contact, 0.6)) return burden;
  const how = contact.random.chance(0.8) ? 'replaced' : 'kept';
  contact.write({ kind: 'finding.handled', at, rule: 'call-me', category: 'burden', how });
  return how === 'replaced' ? burden - 1 : burden;
}

/** The text as it is sent; a promise in it may have been noted. */
function readSent(contact: Contact, draft: SignalVector, sentAt: number) {
  const { random } = contact;
  const flag = (share: number) => (usual(contact, share) ? 1 : 0);
  const vague = draft.vaguePromises === 1;
  const exact = vague && usual(contact, 0.6);
  const promised = vague ? exact : random.chance(0.2);
  const held = promised && random.chance(0.7);
  if (held)
    writePromise(contact, sentAt - 20_000, {
      of: random.chance(0.1) ? 'chase' : 'promise',
      minutes: random.pick([15, 60, 240, 1440, 2880]),
    });
  const vector: SignalVector = {
    ...draft,
    stage: STAGE['before-send'],
    draftWords: Math.round((draft.draftWords ?? 0) * 1.25),
    closing: random.chance(0.6) ? 1 : 0,
    openCommitments: held ? 1 : 0,
    // The readers of promises may answer too late.
    ...(random.chance(0.95)
      ? { promises: vague || promised ? 1 : 0, vaguePromises: vague && !exact ? 1 : 0 }
      : { promises: undefined, vaguePromises: undefined }),
    nameUses: draft.nameKnown ? random.weigh([0.18, 0.5, 0.2, 0.08, 0.04]) : 0,
    acknowledgement: flag(draft.upset ? 0.7 : 0.2),
    apology: flag(draft.upset ? 0.5 : 0.1),
    question: flag(0.45),
    solution: random.chance(0.55) ? 1 : 0,
    thanks: flag(0.6),
    recap: held && usual(contact, 0.65) ? 1 : 0,
    jargon: random.weigh([0.5, 0.25, 0.15, 0.1]),
    ...(random.chance(0.9) && { readingGrade: random.whole(40, 120) / 10 }),
  };
  for (const name of ['promises', 'vaguePromises'] as const)
    if (vector[name] === undefined) delete vector[name];
  return { vector, promises: vague || promised ? 1 : 0, vaguePromises: vague && !exact ? 1 : 0 };
}

type Sent = { promises: number; vaguePromises: number; words: number };

function finishReply(contact: Contact, sentAt: number, vector: SignalVector, sent: Sent): void {
  const { random, write } = contact;
  const { nameUses = 0, thanks, closing, openCommitments, recap } = vector;
  if (nameUses > 0 && nameUses < 4)
    write({ kind: 'prompt.ticked', at: sentAt, prompt: 'use-the-name', by: 'text' });
  if (thanks) write({ kind: 'prompt.ticked', at: sentAt, prompt: 'thank-at-close', by: 'text' });
  else writePrompt(contact, sentAt, 'thank-at-close', { tier: 'note', cue: 'draftWords>=20 & thanks=false' });
  let at = sentAt;
  if (closing && openCommitments && !recap && !contact.silent) {
    const held = writeHold(contact, sentAt + 3, 'send');
    at = sentAt + 30_000;
    // What is sent in the end has been read once more.
    write({
      kind: 'signals.read',
      at: at - 2,
      breakpoint: 'before-send',
      vector: { ...vector, recap: held === 'recapped' ? 1 : 0 },
    });
    if (held === 'recapped')
      write({ kind: 'prompt.ticked', at: at - 1, prompt: 'restate-the-commitment', by: 'text' });
  }
  write({ kind: 'reply.sent', at: at + 5, editor: 'reply', nameUses, ...sent });
  if (random.chance(0.06)) writeAsk(contact, at + 20_000);
  if (random.chance(0.08)) {
    writeHandedOn(contact, at + 60_000);
    writeEnd(contact, at + 120_000, 'handed-off', 'log');
    return;
  }
  const open = ['answered', 'waiting-on-customer', 'waiting-on-us'] as const;
  writeEnd(contact, at + 90_000, closing ? 'resolved' : random.pick(open), closing ? 'close' : 'send');
}
