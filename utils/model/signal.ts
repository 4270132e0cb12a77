import { SIGNAL_VALUES } from './signal-values';

type Flag = { kind: 'flag'; evidence?: boolean };
type Count = { kind: 'count'; evidence?: boolean };
type Choice = { kind: 'choice'; values: readonly string[] };
type Many = { kind: 'many'; values: readonly string[] };
export type SignalSort = Flag | Count | Choice | Many;

const flag: Flag = { kind: 'flag' };
const count: Count = { kind: 'count' };
const seen: Flag = { kind: 'flag', evidence: true };
const found: Count = { kind: 'count', evidence: true };

/**
 * Every fact the engine may know, by name. Conditions in playbooks use only these names.
 * `evidence` signals are read from the draft and carry the piece of text that shows them.
 * A signal that could not be read is absent, and no condition over it holds.
 */
export const SIGNALS = {
  // the page and the case
  stage: { kind: 'choice', values: SIGNAL_VALUES.stage },
  editorKind: { kind: 'choice', values: SIGNAL_VALUES.editorKind },
  channel: { kind: 'choice', values: SIGNAL_VALUES.channel },
  phi: flag,
  nameKnown: flag,
  threadLength: count,
  customerMessages: count,
  agentMessages: count,
  hoursSinceCustomer: count,
  closing: flag,
  // what the customer wrote
  upsetScore: count,
  upset: flag,
  complaint: flag,
  safety: flag,
  escalation: { kind: 'many', values: SIGNAL_VALUES.escalation },
  customerQuestions: count,
  deadlineStated: flag,
  /** What the draft is written in, else what the customer's words are in; in another language what hangs on words is absent. */
  language: { kind: 'choice', values: SIGNAL_VALUES.language },
  // what the agent is writing
  draftWords: count,
  nameUses: count,
  greeting: seen,
  acknowledgement: seen,
  apology: seen,
  reason: seen,
  nextStep: seen,
  howLong: seen,
  question: seen,
  thanks: seen,
  callbackOffer: seen,
  ownership: seen,
  recap: seen,
  receipt: seen,
  checkIn: seen,
  teachBack: seen,
  solution: seen,
  promises: found,
  vaguePromises: found,
  gaps: found,
  burden: found,
  blame: found,
  emotion: found,
  policy: found,
  vague: found,
  robotic: found,
  teachback: found,
  respect: found,
  access: found,
  jargon: found,
  readingGrade: count,
  unanswered: flag,
  weakApology: flag,
  concreteness: count,
  weForOwnActs: count,
  warmStart: flag,
  warmEnd: flag,
  domainsTold: { kind: 'many', values: SIGNAL_VALUES.domainsTold },
  // promises and modes
  openCommitments: count,
  overdueCommitments: count,
  halfTimeCommitments: count,
  unrecordedPromises: count,
  /** Open promises due within two hours. */
  dueSoonCommitments: count,
  /** Promises of this case kept before their time and not yet told of. */
  keptEarly: count,
  /** Open promises that wait on another office, and open ones to tell what was done about a complaint. */
  openChases: count,
  openLoops: count,
  /** The same case came up within seven days before. */
  repeatContact: flag,
  /** A colleague handed this case over and nobody has said it back yet. */
  handOffWaiting: flag,
  complaintMode: flag,
  systemDown: flag,
  /** How the customer wants it: guided, the steps, or just done. */
  wish: { kind: 'choice', values: SIGNAL_VALUES.wish },
} as const satisfies Record<string, SignalSort>;

export type SignalName = keyof typeof SIGNALS;
export type SignalValue = boolean | number | string | readonly string[];

/** What is known right now. Lives in the page and in the background’s memory, never stored. */
export type Signals = Partial<Record<SignalName, SignalValue>>;

/** Where in the draft an evidence signal was seen, as UTF-16 offsets. Never stored. */
export type Evidence = Partial<Record<SignalName, { start: number; end: number }>>;

/** The same signals as numbers, as the log keeps them (so that a changed playbook can be replayed). */
export type SignalVector = Partial<Record<SignalName, number>>;
