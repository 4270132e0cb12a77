import { card, enter, minutes, type Scene, space, step, tag } from '../scene';

const COMPLAINT = [
  'customer',
  2,
  'This is the third time I write. Nobody ever called me back. This is unacceptable and I want to speak to a manager.',
] as const;
const UPSET = [
  'customer',
  2,
  'That was two days ago and the money is still gone. I am really disappointed. When will I have it back?',
] as const;

/** Unhappy customers: heard, owned, put right, thanked, told; mistakes; disagreement. */
export const COMPLAINTS: readonly Scene[] = [
  { id: 'acknowledge-first', messages: [UPSET], see: [card('acknowledge-first')] },
  {
    id: 'complaint-in-order',
    messages: [COMPLAINT],
    acts: [
      {
        see: [
          space('complaint'),
          step('complaint-acknowledge', 'none'),
          '[data-order=own][aria-pressed=true]',
        ],
      },
      {
        write:
          "Hello Jordan, I can see that you wrote three times. I'm sorry that nobody called you back. I'll look at it myself now and ring you tomorrow at 10 am. Thank you for raising this. ",
      },
      { see: [step('complaint-thank', 'text')] },
      tag('complaint-cause', 'promise-broken'),
      minutes('complaint-tell', 2880),
    ],
    see: [
      step('complaint-acknowledge', 'text'),
      step('complaint-apologise', 'text'),
      step('complaint-act', 'text'),
      step('complaint-thank', 'text'),
      `${step('complaint-cause')} [data-tag=promise-broken][aria-pressed=true]`,
      ['[data-commitment][data-due]', 'tell you what was done about it'],
    ],
    not: ['[data-prompt]:not([data-step])'],
  },
  {
    id: 'another-order',
    playbook: 'complaint-recovery',
    messages: [UPSET],
    acts: [{ click: '[data-order=heard]' }],
    see: [space('complaint'), '[data-order=heard][aria-pressed=true]', step('complaint-listen')],
    not: [step('complaint-thank')],
  },
  {
    id: 'we-erred',
    messages: [UPSET, ['agent', 1, 'I am looking at it.']],
    acts: [enter('recovery'), tag('recovery-cause', 'our-mistake'), minutes('recovery-check-back', 1440)],
    see: [
      space('recovery'),
      step('recovery-own'),
      step('recovery-apologise'),
      step('recovery-fix'),
      step('recovery-prevent'),
      '[data-commitment][data-due]',
    ],
  },
  {
    id: 'whole-apology',
    messages: [UPSET],
    acts: [{ write: 'Hello Jordan, I apologise. ' }, { see: [card('make-the-apology-whole')] }],
    see: [card('make-the-apology-whole')],
  },
  {
    id: 'public-risk',
    playbook: 'team-lead',
    messages: [
      [
        'customer',
        2,
        'Nobody called me back. I am going to post about this on Twitter and leave a bad review.',
      ],
    ],
    see: [card('take-it-yourself')],
  },
  {
    id: 'kind-disagreement',
    messages: [
      ['customer', 3, 'The alarm in room 2 shows a green light.'],
      ['agent', 2, 'I am looking at it.'],
    ],
    acts: [{ write: 'Hello Jordan, you should have told us earlier. ' }],
    see: ['[data-finding][data-category=blame]', card('disagree-kindly')],
  },
];
