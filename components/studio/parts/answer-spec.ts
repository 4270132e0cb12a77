import type { ItemsSpec } from '../../form/field-spec';
import { titleOfItem } from './prompt-spec';

/** So much of an answer stands in the list (characters). */
const SHOWN = 140;

function cut(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= SHOWN ? plain : `${plain.slice(0, plain.lastIndexOf(' ', SHOWN))} …`;
}

/** Common answers. */
export const ANSWER_ITEMS: ItemsSpec = {
  name: 'partAnswers',
  add: 'partAnswerAdd',
  none: 'partAnswerNone',
  most: 5000,
  mark: 'a',
  title: titleOfItem,
  note: ({ text }) => (typeof text === 'string' ? cut(text) : ''),
  fields: [
    { kind: 'text', key: 'title', label: 'partAnswerTitle', max: 90 },
    {
      kind: 'text',
      key: 'text',
      label: 'partAnswerText',
      hint: 'partSayHint',
      max: 4000,
      rows: 6,
      script: true,
    },
    { kind: 'commas', key: 'words', label: 'partAnswerWords', hint: 'partAnswerWordsHint', most: 20 },
    { kind: 'when', key: 'when', label: 'partAnswerWhen', hint: 'partAnswerWhenHint' },
  ],
  fresh: (id) => ({ id, title: '', text: '', words: [] }),
};
