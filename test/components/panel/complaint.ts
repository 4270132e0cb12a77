import type { PanelWorkspace } from '../../../utils/session/panel-state';

/** A workspace in the middle of its work: one step shown by the text, one next, one ticked by hand. */
export const COMPLAINT: PanelWorkspace = {
  id: 'complaint',
  title: 'Put a complaint right',
  why: 'In this order people feel heard before they are helped.',
  orders: [
    { id: 'last', title: 'LAST', chosen: true },
    { id: 'heard', title: 'HEARD', chosen: false },
  ],
  steps: [
    {
      id: 'complaint-acknowledge',
      title: 'Name what happened',
      tick: 'text',
      evidence: 'you wrote twice and nobody answered',
      next: false,
      why: 'People calm down when the event is named.',
      lines: [{ text: 'You wrote twice and nobody answered, Ines.', use: 'insert' }],
      topic: null,
      minutes: [],
    },
    {
      id: 'complaint-act',
      title: 'Say what you do, and by when',
      tick: null,
      evidence: null,
      next: true,
      why: 'A time makes it a promise that can be kept.',
      lines: [{ text: "I'll find out today [what] and write to you by [time].", use: 'insert' }],
      topic: {
        id: 'cause',
        title: 'What went wrong?',
        tags: [
          { id: 'no-answer', title: 'Nobody answered', chosen: true },
          { id: 'wrong-bill', title: 'Wrong bill', chosen: false },
        ],
      },
      minutes: [30, 120, 2880],
    },
    {
      id: 'complaint-thank',
      title: 'Thank for the complaint',
      tick: 'self',
      evidence: null,
      next: false,
      why: 'It cost effort to tell us.',
      lines: [],
      topic: null,
      minutes: [],
    },
  ],
  form: 'callback',
};
