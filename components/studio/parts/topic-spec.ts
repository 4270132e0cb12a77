import type { ItemsSpec } from '../../form/field-spec';
import { isMap } from '../../form/json';
import { PRACTICES_FIELD } from './options';
import { titleOfItem } from './prompt-spec';

const TAGS: ItemsSpec = {
  name: 'partTags',
  add: 'partTagAdd',
  none: 'partTagNone',
  most: 20,
  mark: 'g',
  title: titleOfItem,
  fields: [{ kind: 'text', key: 'title', label: 'partTagTitle', max: 60 }],
  fresh: (id) => ({ id, title: '' }),
};

/** Questions that are answered by choosing a label. */
export const TOPIC_ITEMS: ItemsSpec = {
  name: 'partTopics',
  add: 'partTopicAdd',
  none: 'partTopicNone',
  most: 20,
  mark: 't',
  title: titleOfItem,
  note: ({ tags }) =>
    (Array.isArray(tags) ? tags : []).map((tag) => (isMap(tag) ? titleOfItem(tag) : '')).join(', '),
  fields: [
    { kind: 'text', key: 'title', label: 'partTopicTitle', hint: 'partTopicTitleHint', max: 60 },
    { kind: 'items', key: 'tags', items: TAGS },
    { kind: 'flag', key: 'atWrapUp', label: 'partAtWrapUp', first: false },
    { kind: 'more', key: 'more', label: 'partMore', fields: [PRACTICES_FIELD] },
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
