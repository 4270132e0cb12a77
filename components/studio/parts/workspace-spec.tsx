import { COMMITMENT_KINDS } from '../../../utils/model/commitment';
import { FORMS } from '../../../utils/model/workspace';
import type { ItemsSpec } from '../../form/field-spec';
import { sayCount, type TextKey } from '../../ui/text';
import { PRACTICES_FIELD } from './options';
import { OrderField } from './order-field';
import { CHART_FIELD, SAY_FIELDS, TICK_FIELD, titleOfItem } from './prompt-spec';
import { TopicPick } from './topic-pick';

const STEPS: ItemsSpec = {
  name: 'partSteps',
  add: 'partStepAdd',
  none: 'partStepNone',
  most: 12,
  mark: 's',
  title: titleOfItem,
  fields: [
    { kind: 'text', key: 'title', label: 'partStepTitle', hint: 'partTitleHint', max: 90 },
    ...SAY_FIELDS,
    TICK_FIELD,
    { kind: 'own', key: 'topic', draw: (path) => <TopicPick path={path} /> },
    {
      kind: 'commas',
      key: 'minutes',
      label: 'partMinutes',
      hint: 'partMinutesHint',
      most: 6,
      numbers: true,
    },
    {
      kind: 'text',
      key: 'promise',
      label: 'partStepPromise',
      hint: 'partStepPromiseHint',
      max: 120,
      optional: true,
    },
    {
      kind: 'more',
      key: 'more',
      label: 'partMore',
      fields: [
        {
          kind: 'pick',
          key: 'makes',
          label: 'partMakes',
          options: COMMITMENT_KINDS.map((value) => ({
            value,
            text: `kindOfPromise_${value.replaceAll('-', '_')}` as TextKey,
          })),
          first: 'promise',
        },
        CHART_FIELD,
        PRACTICES_FIELD,
      ],
    },
  ],
  fresh: (id) => ({ id, title: '', say: [], why: '', tick: { by: 'hand' } }),
};

const ORDERS: ItemsSpec = {
  name: 'partOrders',
  add: 'partOrderAdd',
  none: 'partOrderNone',
  most: 6,
  mark: 'o',
  title: titleOfItem,
  fields: [
    { kind: 'text', key: 'title', label: 'partOrderTitle', max: 60 },
    { kind: 'own', key: 'steps', draw: (path) => <OrderField path={path} /> },
  ],
  fresh: (id) => ({ id, title: '', steps: [] }),
};

/** Steps that belong together and are done in a fixed order. */
export const WORKSPACE_ITEMS: ItemsSpec = {
  name: 'partWorkspaces',
  add: 'partWorkspaceAdd',
  none: 'partWorkspaceNone',
  most: 20,
  mark: 'x',
  title: titleOfItem,
  note: ({ steps }) => sayCount('partStepCount', Array.isArray(steps) ? steps.length : 0),
  fields: [
    { kind: 'text', key: 'title', label: 'partWorkspaceTitle', max: 60 },
    { kind: 'text', key: 'why', label: 'partWorkspaceWhy', max: 240, rows: 2, optional: true },
    { kind: 'items', key: 'steps', items: STEPS },
    { kind: 'items', key: 'orders', items: ORDERS },
    { kind: 'when', key: 'when', label: 'partWorkspaceWhen', hint: 'partWorkspaceWhenHint' },
    { kind: 'flag', key: 'mutes', label: 'partMutes', hint: 'partMutesHint', first: false },
    {
      kind: 'more',
      key: 'more',
      label: 'partMore',
      fields: [
        {
          kind: 'pick',
          key: 'form',
          label: 'partForm',
          hint: 'partFormHint',
          options: [
            { value: '', text: 'form_none' },
            ...FORMS.map((value) => ({ value, text: `form_${value.replaceAll('-', '_')}` as TextKey })),
          ],
          first: '',
        },
        PRACTICES_FIELD,
      ],
    },
  ],
  fresh: (id) => ({
    id,
    title: '',
    steps: [{ id: `${id}-s1`, title: '', say: [], why: '', tick: { by: 'hand' } }],
  }),
};
