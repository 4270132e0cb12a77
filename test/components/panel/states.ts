import type { PanelCard, PanelState } from '../../../utils/session/panel-state';
import { COMPLAINT } from './complaint.ts';

/** A Sunday afternoon, in whatever zone the test runs. */
export const NOW = new Date(2026, 10, 22, 14, 30).getTime();
const MINUTE = 60_000;

/** What the panel shows of a quiet case. Everybody here is invented. */
export const QUIET_CASE: PanelState = {
  name: 'Ines',
  nameUses: null,
  nameBand: 'none',
  caseId: '20418',
  promise: 'We say what happens next and when, and then we do it.',
  card: null,
  steps: [
    {
      id: 'acknowledge-first',
      title: 'Acknowledge and apologise before the solution',
      tick: null,
      evidence: null,
    },
    {
      id: 'use-the-name',
      title: 'Use the name, once or twice',
      tick: 'text',
      evidence: 'Hello Ines,',
    },
    {
      id: 'need-first',
      title: 'What does this person need, beyond what is asked?',
      tick: 'self',
      evidence: null,
    },
    { id: 'why-next-how-long', title: 'Say why, what next, how long', tick: null, evidence: null },
  ],
  domains: [],
  gaps: 0,
  workspaces: [],
  workspace: null,
  answers: [],
  boundaries: [],
  decisions: [],
  story: null,
  silent: false,
  comment: false,
  commitments: [],
  findings: [],
  promised: [],
  failed: [],
  readers: [],
  doubt: false,
  log: { at: 'ready' },
  said: null,
  copy: null,
  orphan: false,
  resting: false,
  now: NOW,
};

export const NOTE: PanelCard = {
  id: 'need-first',
  tier: 'note',
  title: 'What does this person need, beyond what is asked?',
  why: 'The fix somebody asks for is not always the one that helps. One question early saves a round trip.',
  cue: 'always',
  lines: [{ text: 'So that I get this right, Ines: what matters most to you here?', use: 'insert' }],
  byHand: false,
  laterMinutes: 10,
  held: false,
};

export const NUDGE: PanelCard = {
  id: 'acknowledge-first',
  tier: 'nudge',
  title: 'Acknowledge and apologise before the solution',
  why: 'Something went wrong on our side. Naming it first shows that it was heard; a solution alone does not.',
  cue: 'not acknowledgement & not apology & upset',
  lines: [
    {
      text: "I'm sorry [what happened], Ines. That should not have happened, and I'm dealing with it now.",
      use: 'insert',
    },
  ],
  byHand: true,
  laterMinutes: 10,
  held: false,
};

export const HOLD: PanelCard = {
  id: 'restate-the-commitment',
  tier: 'hold',
  title: 'Restate the commitment before closing',
  why: 'A promise to this customer is still open. Saying it once more lets both sides leave with the same picture.',
  cue: 'closing & not recap & openCommitments>=1',
  lines: [{ text: 'To recap: the refund is checked by Monday at 10:00.', use: 'insert' }],
  byHand: false,
  laterMinutes: 10,
  held: true,
};

const promised = [
  { id: 'c1', what: 'Ring about the refund', dueAt: NOW - 25 * MINUTE, overdue: true },
  { id: 'c2', what: null, dueAt: NOW + 40 * MINUTE, overdue: false },
  {
    id: 'c3',
    what: 'Write when the parcel has left the warehouse in Northfield',
    dueAt: NOW + 20 * 60 * MINUTE,
    overdue: false,
  },
];

const visit: PanelState = {
  ...QUIET_CASE,
  gaps: 1,
  name: 'Mr Okonjo',
  caseId: null,
  promise: 'You leave knowing what is wrong, what was done, and what to do at home.',
  card: {
    ...NOTE,
    id: 'say-what-and-why',
    title: 'Say what you do and why, before you do it',
    why: 'People bear more, and remember more, when they know the reason first.',
    lines: [
      { text: "Mr Okonjo, I'm going to [what]. It's so that [why].", use: 'say' },
      { text: 'Explained what was done and why.', use: 'insert' },
    ],
    byHand: true,
  },
  domains: [
    {
      domain: 'diagnosis',
      ask: 'Just so I know I said it clearly: what would you tell your family is the matter?',
      state: 'explained-back',
    },
    {
      domain: 'treatment',
      ask: 'What did we do today, and what should you notice from it?',
      state: 're-taught',
    },
    { domain: 'home', ask: 'What will you do first when you get home?', state: null },
    { domain: 'return', ask: 'What would make you call us, and which number would you use?', state: null },
  ],
};

/** The panel in every state a person can meet it in, by a short name. */
export const STATES: Record<string, PanelState> = {
  quiet: QUIET_CASE,
  note: { ...QUIET_CASE, card: NOTE },
  nudge: { ...QUIET_CASE, card: NUDGE, nameUses: 1, nameBand: 'good' },
  hold: { ...QUIET_CASE, card: HOLD, nameUses: 3, nameBand: 'amber', commitments: promised.slice(1) },
  complaint: {
    ...QUIET_CASE,
    card: {
      ...NUDGE,
      lines: [
        ...NUDGE.lines,
        { text: 'I can see why that is upsetting: you wrote twice and nobody answered.', use: 'insert' },
        { text: "I'll find out today what went wrong and write to you by [time].", use: 'insert' },
      ],
    },
    nameUses: 5,
    nameBand: 'much',
    commitments: promised.slice(0, 1),
  },
  promises: { ...QUIET_CASE, commitments: promised, said: 'Promise noted. Bedside reminds you.' },
  visit,
  long: {
    ...QUIET_CASE,
    name: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh',
    caseId: 'ENC-2026-11-22/0000-0000-4471-88A',
    card: {
      ...NOTE,
      lines: [
        { text: 'https://status.example.org/very/long/address/without/any/break/at/all/0001', use: 'copy' },
      ],
    },
    nameUses: 0,
  },
  draft: {
    ...QUIET_CASE,
    nameUses: 1,
    nameBand: 'good',
    findings: [
      {
        rule: 'burden-other-desk',
        category: 'burden',
        severity: 'nudge',
        words: 'please contact our billing team',
        why: 'It hands our chasing to the customer.',
        better: "I'll ask our billing team and tell you what they say.",
        replace: null,
      },
      {
        rule: 'plain-utilise',
        category: 'access',
        severity: 'note',
        words: 'utilise',
        why: 'A plainer word is read faster.',
        better: 'use',
        replace: 'use',
      },
      {
        rule: 'respect-non-compliant',
        category: 'respect',
        severity: 'hold',
        words: 'non-compliant',
        why: 'It judges the person. Write what happened and why.',
        better: null,
        replace: null,
      },
    ],
    promised: [
      { words: "I'll ring you by 5 pm", action: null, dueAt: NOW + 150 * MINUTE, load: 3 },
      { words: "I'll get back to you soon", action: null, dueAt: null, load: 0 },
    ],
  },
  workspace: {
    ...QUIET_CASE,
    workspace: COMPLAINT,
    workspaces: [{ id: 'hand-off', title: 'Hand over warmly' }],
    nameUses: 1,
    nameBand: 'good',
  },
  service: {
    ...QUIET_CASE,
    workspaces: [
      { id: 'complaint', title: 'Put a complaint right' },
      { id: 'say-do', title: 'Say it before you do it' },
    ],
    answers: [
      {
        id: 'opening-hours',
        title: 'When are you open?',
        line: { text: 'We are open from 8 to 17, Ines.', use: 'insert' },
      },
    ],
    boundaries: [
      {
        id: 'no-cash',
        limit: 'We take no cash.',
        why: 'There is no safe here.',
        instead: 'the post office next door pays in for free',
      },
    ],
    decisions: [{ id: 'late-fee', may: 'waive one late fee', upTo: '25 euros' }],
    story: 'A caller wrote that yesterday’s quick ring back let her sleep.',
    comment: true,
  },
  silent: { ...QUIET_CASE, silent: true },
  failed: { ...QUIET_CASE, name: null, caseId: null, failed: ['name', 'messages'], steps: [] },
  orphan: { ...QUIET_CASE, orphan: true },
  resting: { ...QUIET_CASE, resting: true },
  choosing: { ...QUIET_CASE, card: NOTE, log: { at: 'choosing' } },
  saving: { ...QUIET_CASE, log: { at: 'saving' } },
  saved: { ...QUIET_CASE, log: { at: 'saved', canUndo: true } },
  unsaved: { ...QUIET_CASE, log: { at: 'failed', reason: 'the extension did not answer' } },
  copy: {
    ...QUIET_CASE,
    card: NOTE,
    said: 'This editor refused the text. Copy it and paste it yourself.',
    copy: NOTE.lines[0]?.text ?? '',
  },
  collapsed: { ...QUIET_CASE, card: NUDGE, commitments: promised },
};
