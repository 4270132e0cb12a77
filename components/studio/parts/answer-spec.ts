import { answerSchema } from '../../../utils/model/answer';
import type { EntrySpec } from '../../form/field-spec';
import { fieldsOf } from '../../form/fields-of';
import { titleOfItem } from './prompt-spec';

/** So much of an answer stands in the list (characters). */
const SHOWN = 140;

function cut(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= SHOWN ? plain : `${plain.slice(0, plain.lastIndexOf(' ', SHOWN))} …`;
}

/** Common answers. */
export const ANSWER_ITEMS: EntrySpec = {
  name: 'partAnswers',
  add: 'partAnswerAdd',
  none: 'partAnswerNone',
  mark: 'a',
  title: titleOfItem,
  note: ({ text }) => (typeof text === 'string' ? cut(text) : ''),
  fields: fieldsOf(answerSchema(), {
    title: { label: 'partAnswerTitle' },
    text: { label: 'partAnswerText', hint: 'partSayHint', rows: 6, script: true },
    words: { label: 'partAnswerWords', hint: 'partAnswerWordsHint' },
    when: { label: 'partAnswerWhen', hint: 'partAnswerWhenHint' },
  }),
  fresh: (id) => ({ id, title: '', text: '', words: [] }),
};
