import { card, enter, finding, type Scene, space, step } from '../scene';

const QUIET = ['customer', 3, 'The scale in room 2 shows nothing.'] as const;
const ANSWERED = ['agent', 2, 'I am looking at it.'] as const;
const CALM = [QUIET, ANSWERED] as const;

/** What stands in the reply: names, whose work it is, no, yes, plain words, thanks. */
export const WORDING: readonly Scene[] = [
  {
    id: 'never-watch-for-us',
    messages: CALM,
    acts: [{ write: 'Hello Jordan, please let us know when the part has arrived. ' }],
    see: [finding('burden', 'burden-call-when'), card('own-the-next-step')],
  },
  {
    id: 'not-my-job',
    playbook: 'hand-offs',
    messages: CALM,
    acts: [{ write: "Hello Jordan, that's not my job. " }],
    see: [finding('burden', 'burden-not-ours'), card('find-the-owner')],
  },
  {
    id: 'we-reach-them',
    messages: CALM,
    acts: [
      { write: 'Hello Jordan, please contact the billing department directly. ' },
      { see: [finding('burden', 'burden-other-desk'), card('own-the-next-step')] },
      enter('on-behalf'),
    ],
    see: [space('on-behalf'), step('behalf-what-changed'), '[data-act=form]'],
  },
  {
    id: 'whose-fault',
    messages: CALM,
    acts: [{ write: "Hello Jordan, unfortunately the delay is the carrier's fault. " }],
    see: [finding('policy')],
  },
  {
    id: 'nearest-yes',
    messages: CALM,
    acts: [{ write: "Hello Jordan, I can't do that. " }],
    see: [finding('policy', 'policy-cannot'), card('look-for-the-nearest-yes')],
  },
  {
    id: 'nearest-yes-not-possible',
    playbook: 'it-and-device-support',
    messages: CALM,
    acts: [{ write: "Hello Jordan, that's not possible. " }],
    see: [finding('policy', 'policy-cannot'), card('look-for-the-nearest-yes')],
  },
  {
    id: 'nearest-yes-bare-no',
    playbook: 'billing',
    messages: CALM,
    acts: [{ write: "Hello Jordan. No, we don't do that. " }],
    see: [finding('policy', 'policy-cannot'), card('ask-on-their-behalf')],
  },
  {
    id: 'never-wrong',
    messages: CALM,
    acts: [{ write: 'Hello Jordan, you should have read the label. ' }],
    see: [finding('blame')],
  },
  {
    id: 'plain-terms',
    playbook: 'billing',
    messages: CALM,
    acts: [{ write: 'Hello Jordan, the deductible applies before the copay. ' }],
    see: [finding('jargon'), card('explain-the-word')],
  },
  {
    id: 'honest-words',
    messages: CALM,
    acts: [{ write: 'Hello Jordan, to be honest, the scale was never tested. ' }],
    see: [finding('robotic', 'robotic-honest')],
  },
  {
    id: 'name-in-its-band',
    messages: CALM,
    acts: [
      { write: 'Hello Jordan, the scale is back. ' },
      { see: ['[data-name-uses="1"]'] },
      { write: 'Jordan, it works. Try it, Jordan. Bye, Jordan. ' },
    ],
    see: ['[data-name-uses="4"]', card('name-too-often')],
  },
  {
    id: 'thank-at-close',
    messages: CALM,
    acts: [
      {
        write:
          'Hello Jordan, the scale is back in room 2. It was the cable behind the wall, and a new one is in. ',
      },
    ],
    see: [card('thank-at-close')],
  },
  {
    id: 'their-question',
    messages: [['customer', 3, 'When does the pharmacy on the second floor open on Sunday mornings?']],
    acts: [
      {
        write:
          'Hello Jordan, the whole team says hello to you and is glad that you were with us in spring. Thank you for writing. ',
      },
    ],
    see: [card('answer-the-question')],
  },
  {
    id: 'teach-one-step',
    messages: CALM,
    acts: [
      { write: "Hello Jordan, I've just reset the scale in room 2, and it shows the weight again now. " },
    ],
    see: [card('teach-one-step')],
  },
  {
    id: 'their-hero',
    playbook: 'it-and-device-support',
    messages: CALM,
    acts: [{ write: "Hello Jordan, I've just reset the scale in room 2, and it runs. " }],
    see: [card('make-them-the-hero')],
  },
  {
    id: 'no-surprises',
    playbook: 'billing',
    messages: CALM,
    acts: [
      {
        write:
          'Hello Jordan, I have changed the plan today, and the new price counts from the next bill on. ',
      },
    ],
    see: [card('no-surprise-in-the-bill')],
  },
  {
    id: 'signs-of-care',
    messages: CALM,
    acts: [
      { click: '[data-act=promise][data-preset="1h"]' },
      // It is saved first: until then what lies below may still move.
      { see: ['[data-commitment]'] },
      enter('care-check'),
      { see: [space('care-check')] },
      {
        write:
          "Hello Jordan, I can see that the scale in room 2 is dark. I'll bring another one today at 4 pm. Thank you. ",
      },
    ],
    see: [
      space('care-check'),
      step('care-name', 'text'),
      step('care-event', 'text'),
      step('care-next-step', 'text'),
      step('care-follow-up', 'text'),
    ],
  },
];
