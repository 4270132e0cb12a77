import { answerSchema } from '../../../utils/model/answer';
import type { Condition } from '../../../utils/model/condition';
import type { PagePlaybook } from '../../../utils/model/page-playbook';
import { workspaceSchema } from '../../../utils/model/workspace';
import { PLAYBOOK } from './fake-backend';

const step = (id: string, rest: object = {}) => ({ id, title: `Do ${id}`, why: 'Because.', ...rest });
const apology: Condition = { signal: 'apology', is: true };

/** The test playbook with a complaint that opens by itself, another workspace, answers and a story. */
export const WITH_SPACES: PagePlaybook = {
  ...PLAYBOOK,
  workspaces: [
    workspaceSchema().parse({
      id: 'complaint',
      title: 'Complaint',
      when: { signal: 'upset', is: true },
      mutes: true,
      steps: [
        step('apologise', { tick: { by: 'text', when: apology }, say: ['I am sorry, {firstName}.'] }),
        step('act', {
          title: 'By when do you tell {firstName}?',
          minutes: [30],
          promise: 'tell {firstName} what was done',
          makes: 'loop',
          topic: 'cause',
        }),
      ],
      orders: [
        { id: 'last', title: 'LAST', steps: ['apologise', 'act'] },
        { id: 'own', title: 'Own', steps: ['act', 'apologise'] },
      ],
    }),
    workspaceSchema().parse({
      id: 'say-do',
      title: 'Say it first',
      steps: [step('say-what')],
      form: 'callback',
    }),
  ],
  topics: [
    {
      id: 'cause',
      title: 'What went wrong?',
      tags: [
        { id: 'late', title: 'Late' },
        { id: 'lost', title: 'Lost' },
      ],
      atWrapUp: false,
      practices: [],
    },
  ],
  answers: [
    answerSchema().parse({ id: 'hours', title: 'Hours', text: 'Open from 8, {firstName}.' }),
    answerSchema().parse({ id: 'never', title: 'Never', text: 'No.', when: { signal: 'phi', is: true } }),
    ...Array.from({ length: 9 }, (_, i) => answerSchema().parse({ id: `a-${i}`, title: 'A', text: 'A.' })),
  ],
  stories: [{ id: 'thanks', text: 'She slept that night.' }],
};
