import { card, enter, finding, minutes, type Scene, space, step, tag } from '../scene';

const ASKED = ['customer', 30, 'Could you look at the heating in room 12?'] as const;
const ANSWERED = ['agent', 20, 'I ordered the part.'] as const;

/** Promises: told on the way, kept early, never forgotten, never handed back. */
export const PROMISES: readonly Scene[] = [
  {
    id: 'half-the-time-is-gone',
    messages: [ASKED, ANSWERED],
    acts: [{ promised: 'promise', hoursAgo: 20, dueIn: 6 }, { reopen: 'here' }],
    see: [card('send-a-progress-line'), [card('send-a-progress-line'), 'tell me if anything does not fit']],
  },
  {
    id: 'plan-b-in-time',
    messages: [ASKED, ANSWERED],
    acts: [{ promised: 'promise', hoursAgo: 20, dueIn: 1 }, { reopen: 'here' }],
    see: [card('plan-b-in-time'), '[data-commitment][data-due]'],
  },
  {
    id: 'past-its-time',
    messages: [ASKED, ANSWERED],
    acts: [{ promised: 'callback', hoursAgo: 20, dueIn: -1 }, { reopen: 'here' }],
    see: [card('think-of-plan-b'), '.overdue[data-commitment]'],
  },
  {
    id: 'kept-early',
    messages: [ASKED, ANSWERED],
    acts: [
      { promised: 'promise', hoursAgo: 2, dueIn: 20 },
      { reopen: 'here' },
      { click: '[data-act=keep]' },
      { gone: '[data-act=keep]' },
      { reopen: 'here' },
    ],
    see: [card('say-it-came-early')],
  },
  {
    id: 'thank-the-one-who-kept-it',
    playbook: 'team-lead',
    messages: [ASKED, ANSWERED],
    acts: [
      { promised: 'promise', hoursAgo: 2, dueIn: 20 },
      { reopen: 'here' },
      { click: '[data-act=keep]' },
      { gone: '[data-act=keep]' },
      { reopen: 'here' },
    ],
    see: [card('say-that-it-came-early')],
  },
  {
    id: 'chase-what-waits',
    messages: [ASKED, ANSWERED],
    acts: [{ promised: 'chase', hoursAgo: 1, dueIn: 30 }, { reopen: 'here' }],
    see: [card('chase-what-waits')],
  },
  {
    id: 'tell-what-was-done',
    messages: [ASKED, ANSWERED],
    acts: [{ promised: 'loop', hoursAgo: 1, dueIn: 30 }, { reopen: 'here' }],
    see: [card('close-the-loop')],
  },
  {
    id: 'note-the-promise',
    messages: [ASKED, ANSWERED],
    acts: [
      { write: "Hello Jordan, the part has come. I'll put it in myself and ring you tomorrow at 10 am. " },
    ],
    see: [card('note-the-promise'), '[data-promised] [data-act=note]'],
  },
  {
    id: 'can-you-keep-it',
    messages: [ASKED, ANSWERED],
    acts: [
      { promised: 'promise', hoursAgo: 0, dueIn: 2 },
      { another: true },
      { write: "Hello Jordan, I'll ring you in 2 hours. " },
    ],
    see: ['[data-promised] strong', card('what-could-stop-it')],
  },
  {
    id: 'an-amount-of-time',
    messages: [ASKED, ANSWERED],
    acts: [{ write: "Hello Jordan, I'll get back to you as soon as I can. " }],
    see: [finding('vague'), '[data-promised=vague]', card('offer-a-callback')],
  },
  {
    id: 'amount-and-day',
    playbook: 'billing',
    messages: [ASKED, ANSWERED],
    acts: [{ write: 'Hello Jordan, the refund will arrive soon, and thank you. ' }],
    see: [finding('vague'), card('amount-date-place')],
  },
  {
    id: 'restate-before-closing',
    messages: [ASKED, ANSWERED],
    acts: [
      { click: '[data-act=promise][data-preset="1h"]' },
      { see: ['[data-commitment]'] },
      { write: 'Hello Jordan, the part is in and the heating is warm. Thank you. ' },
      // What nobody has read yet stops no click.
      { see: ['[data-name-uses="1"]'] },
      { choose: 'Resolved' },
      { press: '#send' },
    ],
    see: [`${card('restate-the-commitment')}[data-tier=hold]`],
  },
  {
    id: 'offer-a-callback',
    messages: [ASKED, ANSWERED],
    acts: [enter('callback'), tag('callback-best-time', 'morning'), minutes('callback-when', 30)],
    see: [
      space('callback'),
      `${step('callback-best-time')} [data-tag=morning][aria-pressed=true]`,
      '[data-act=form]',
      '[data-commitment][data-due]',
    ],
  },
  {
    id: 'our-system-is-down',
    messages: [ASKED, ANSWERED],
    acts: [{ down: true }, { reopen: 'here' }, { see: [space('system-down')] }, minutes('down-how-long', 15)],
    see: [space('system-down'), step('down-apologise'), '[data-commitment][data-due]', '[data-act=form]'],
    not: ['[data-prompt]:not([data-step])'],
  },
  {
    id: 'answer-within-a-day',
    messages: [['customer', 22, 'I would like to change the name on my contract.']],
    see: [card('receipt-in-a-day')],
  },
  {
    id: 'our-own-chase',
    playbook: 'clinic-front-desk',
    messages: [ASKED, ANSWERED],
    acts: [{ promised: 'chase', hoursAgo: 1, dueIn: 30 }, { reopen: 'here' }],
    see: [card('our-paper-our-chase')],
  },
];
