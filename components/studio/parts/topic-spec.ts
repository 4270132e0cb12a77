import { topicSchema } from '../../../utils/model/topic';
import type { EntrySpec } from '../../form/field-spec';
import { fieldsOf } from '../../form/fields-of';
import { isMap } from '../../form/json';
import { titleOfItem } from './prompt-spec';
import { moreOf, PRACTICES_LOOK } from './value-looks';

const TAGS: EntrySpec = {
  name: 'partTags',
  add: 'partTagAdd',
  none: 'partTagNone',
  mark: 'g',
  title: titleOfItem,
  fields: fieldsOf(topicSchema().shape.tags.element, { title: { label: 'partTagTitle' } }),
  fresh: (id) => ({ id, title: '' }),
};

/** Questions that are answered by choosing a label. */
export const TOPIC_ITEMS: EntrySpec = {
  name: 'partTopics',
  add: 'partTopicAdd',
  none: 'partTopicNone',
  mark: 't',
  title: titleOfItem,
  note: ({ tags }) =>
    (Array.isArray(tags) ? tags : []).map((tag) => (isMap(tag) ? titleOfItem(tag) : '')).join(', '),
  fields: [
    ...fieldsOf(topicSchema(), {
      title: { label: 'partTopicTitle', hint: 'partTopicTitleHint' },
      tags: { items: TAGS },
      atWrapUp: { label: 'partAtWrapUp' },
    }),
    moreOf(fieldsOf(topicSchema(), { practices: PRACTICES_LOOK })),
  ],
  fresh: (id) => ({
    id,
    title: '',
    tags: [
      { id: `${id}-a`, title: '' },
      { id: `${id}-b`, title: '' },
    ],
  }),
};
