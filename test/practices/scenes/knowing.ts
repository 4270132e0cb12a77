import { enter, minutes, type Scene, space, step, tag } from '../scene';

const CALM = [
  ['customer', 3, 'The scale in room 2 shows nothing.'],
  ['agent', 2, 'I am looking at it.'],
] as const;
const CODE = 'Hand-off (BH-3fa29c)';

/** What is at hand: the promise, limits, answers, what may be decided; and hand-offs between colleagues. */
export const KNOWING: readonly Scene[] = [
  {
    id: 'promise-above',
    playbook: 'billing',
    messages: CALM,
    see: [['.brand', 'You see what every amount is for']],
  },
  {
    id: 'packs-by-field',
    playbook: 'it-and-device-support',
    messages: CALM,
    see: [
      ['.brand', 'You are working again as fast as we can make it'],
      '[data-prompt="what-have-you-tried"]',
    ],
  },
  {
    id: 'limits-and-instead',
    playbook: 'clinic-front-desk',
    messages: CALM,
    acts: [{ click: '.terms summary' }],
    see: [['[data-boundary="no-results"]', 'results and meaning come together']],
  },
  {
    id: 'may-decide',
    playbook: 'billing',
    messages: CALM,
    acts: [{ click: '.terms summary' }],
    see: [['[data-decision="late-fee"]', 'once a year']],
  },
  {
    id: 'answers-that-fit',
    messages: CALM,
    acts: [{ click: '.answers > summary' }],
    see: ['[data-answer=progress]', '[data-answer=done]'],
    not: ['[data-answer="we-have-it"]'],
  },
  {
    id: 'hand-it-over',
    playbook: 'hand-offs',
    messages: CALM,
    acts: [
      enter('hand-off'),
      tag('hand-off-for-whom', 'bench'),
      minutes('hand-off-by-when', 240),
      tag('hand-off-pulse', 'all-there'),
    ],
    see: [
      space('hand-off'),
      [step('hand-off-for-whom'), 'The bench or lab: label, reason, until when'],
      `${step('hand-off-for-whom')} [data-tag=bench][aria-pressed=true]`,
      step('hand-off-what-they-need'),
      `${step('hand-off-pulse')} [data-tag="all-there"][aria-pressed=true]`,
      '[data-act=form]',
      '[data-commitment][data-due]',
    ],
  },
  {
    id: 'say-it-back',
    playbook: 'hand-offs',
    messages: [...CALM, ['internal', 1, `${CODE} For: the bench Needs: a look at the cable By: noon`]],
    see: [space('take-over'), step('take-over-say-back')],
  },
];
