import { card, enter, finding, minutes, type Scene, space, step } from '../scene';

const VISIT = { desk: 'visit', playbook: 'nurse-discharge', name: 'Rivera, Jordan' } as const;

/** At the bedside: what is done and why, and whether it was understood. */
export const BEDSIDE: readonly Scene[] = [
  {
    ...VISIT,
    id: 'say-what-you-do',
    playbook: 'patient-visit',
    acts: [enter('say-do'), minutes('say-how-long', 15)],
    see: [
      space('say-do'),
      step('say-what'),
      step('say-why'),
      step('say-what-it-will-tell'),
      step('say-who-is-next'),
      step('say-how-long'),
      '[data-commitment][data-due]',
    ],
  },
  {
    ...VISIT,
    id: 'told-or-understood',
    acts: [
      { click: '[data-domain=diagnosis] [data-mark="said-yes"]' },
      { see: ['[data-domain=diagnosis][data-state="said-yes"]'] },
      { click: '[data-domain=diagnosis] [data-mark="re-taught"]' },
      { click: '[data-domain=treatment] [data-mark="explained-back"]' },
    ],
    see: [
      '[data-domain=diagnosis][data-state="re-taught"]',
      '[data-domain=treatment][data-state="explained-back"]',
      '[data-domain=home]',
      '[data-domain=return]',
    ],
  },
  {
    ...VISIT,
    id: 'four-questions-before-they-go',
    acts: [{ press: '#end' }, { press: '#end-now' }],
    see: [`${card('explain-back')}[data-tier=hold]`],
  },
  {
    ...VISIT,
    id: 'summary-in-plain-words',
    acts: [{ write: 'Benign lesion; analgesic given, anticoagulant paused, prognosis discussed. ' }],
    see: [finding('jargon'), card('plain-words-in-the-summary')],
  },
  {
    ...VISIT,
    id: 'how-did-it-go',
    acts: [enter('teach-back'), minutes('teach-back-call', 1440)],
    see: [
      space('teach-back'),
      step('teach-back-return'),
      step('teach-back-call'),
      '[data-commitment][data-due]',
    ],
  },
];
