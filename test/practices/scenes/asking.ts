import { card, enter, type Scene, space, step, tag } from '../scene';

const CALM = ['customer', 3, 'I would like a copy of my invoice from March.'] as const;

/** Listening first: what is asked for, needed and wanted, and by when it is really due. */
export const ASKING: readonly Scene[] = [
  { id: 'story-of-the-day', messages: [CALM], see: ['[data-story]', '[data-story] [data-act=like]'] },
  {
    id: 'need-first',
    messages: [CALM],
    see: [card('need-first'), [card('need-first'), 'what matters most']],
  },
  {
    id: 'one-question-first',
    messages: [CALM],
    acts: [{ write: "Hello Jordan, I've just changed the address on your account. " }],
    see: [card('ask-before-solving')],
  },
  {
    id: 'what-they-want',
    messages: [CALM],
    acts: [
      enter('wants'),
      tag('wants-asked', 'information'),
      tag('wants-need', 'to-go-on'),
      tag('wants-want', 'time'),
      tag('wants-wish', 'just-do-it'),
      { write: 'Hello Jordan, here it is. ' },
    ],
    see: [
      space('wants'),
      `${step('wants-asked')} [data-tag=information][aria-pressed=true]`,
      `${step('wants-need')} [data-tag=to-go-on][aria-pressed=true]`,
      `${step('wants-want')} [data-tag=time][aria-pressed=true]`,
      card('just-do-it-for-them'),
    ],
  },
  {
    id: 'the-real-deadline',
    messages: [['customer', 2, 'Could you send me the new contract by Friday? Thank you.']],
    see: [card('ask-the-real-deadline')],
  },
  {
    id: 'who-is-the-customer',
    playbook: 'hand-offs',
    messages: [['customer', 2, 'The samples from room 4 are in the fridge.']],
    see: [card('who-is-your-customer')],
  },
  {
    id: 'same-matter-again',
    messages: [['customer', 3, 'The door of the cabinet does not close.']],
    acts: [
      { write: 'Hello Jordan, thank you for telling us about the door. I have ordered the part. ' },
      { press: '#send' },
      { see: ['[data-log=saved]'] },
      { reopen: 'elsewhere' },
    ],
    see: [card('same-matter-again')],
  },
  {
    id: 'what-to-expect-from-us',
    playbook: 'clinic-front-desk',
    messages: [['customer', 2, 'I am new in town and would like to see a doctor about my knee.']],
    see: [card('what-to-expect-here')],
  },
  {
    id: 'a-patient-is-a-guest',
    playbook: 'clinic-front-desk',
    messages: [
      ['customer', 5, 'My knee is better.'],
      ['agent', 4, 'Good to hear.'],
      ['customer', 2, 'I would like to see the doctor once more.'],
    ],
    acts: [{ write: 'Doctor Adeyemi has a free hour on the ninth. ' }],
    see: [card('greet-by-name'), [card('greet-by-name'), 'Good morning Jordan']],
  },
];
