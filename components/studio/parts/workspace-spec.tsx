import { stepSchema, workspaceSchema } from '../../../utils/model/workspace';
import type { EntrySpec } from '../../form/field-spec';
import { fieldsOf } from '../../form/fields-of';
import { sayCount, type TextKey } from '../../ui/text';
import { OrderField } from './order-field';
import { CHART_LOOK, SAY_LOOKS, TICK_LOOK, titleOfItem } from './prompt-spec';
import { TopicPick } from './topic-pick';
import { FOUNDATION_LOOK, moreOf, PRACTICES_LOOK, STANCE_LOOK, WEIGHT_LOOK } from './value-looks';

const STEPS: EntrySpec = {
  name: 'partSteps',
  add: 'partStepAdd',
  none: 'partStepNone',
  mark: 's',
  title: titleOfItem,
  fields: [
    ...fieldsOf(stepSchema(), {
      title: { label: 'partStepTitle', hint: 'partTitleHint' },
      ...SAY_LOOKS,
      tick: TICK_LOOK,
      topic: { label: 'partStepTopic', draw: (path) => <TopicPick path={path} /> },
      minutes: { label: 'partMinutes', hint: 'partMinutesHint' },
      promise: { label: 'partStepPromise', hint: 'partStepPromiseHint' },
    }),
    moreOf(
      fieldsOf(stepSchema(), {
        makes: { label: 'partMakes', name: (kind) => ({ text: `kindOfPromise_${kind}` as TextKey }) },
        foundation: { ...FOUNDATION_LOOK, none: 'partFoundationNone' },
        weight: WEIGHT_LOOK,
        chart: CHART_LOOK,
        practices: PRACTICES_LOOK,
      }),
    ),
  ],
  fresh: (id) => ({ id, title: '', say: [], why: '', tick: { by: 'hand' } }),
};

const ORDERS: EntrySpec = {
  name: 'partOrders',
  add: 'partOrderAdd',
  none: 'partOrderNone',
  mark: 'o',
  title: titleOfItem,
  fields: fieldsOf(workspaceSchema().shape.orders.unwrap().element, {
    title: { label: 'partOrderTitle' },
    steps: { label: 'partOrderSteps', draw: (path) => <OrderField path={path} /> },
  }),
  fresh: (id) => ({ id, title: '', steps: [] }),
};

/** Steps that belong together and are done in a fixed order. */
export const WORKSPACE_ITEMS: EntrySpec = {
  name: 'partWorkspaces',
  add: 'partWorkspaceAdd',
  none: 'partWorkspaceNone',
  mark: 'x',
  title: titleOfItem,
  note: ({ steps }) => sayCount('partStepCount', Array.isArray(steps) ? steps.length : 0),
  fields: [
    ...fieldsOf(workspaceSchema(), {
      title: { label: 'partWorkspaceTitle' },
      why: { label: 'partWorkspaceWhy', rows: 2 },
      steps: { items: STEPS },
      orders: { items: ORDERS },
      when: { label: 'partWorkspaceWhen', hint: 'partWorkspaceWhenHint' },
      mutes: { label: 'partMutes', hint: 'partMutesHint' },
    }),
    moreOf(
      fieldsOf(workspaceSchema(), {
        form: {
          label: 'partForm',
          hint: 'partFormHint',
          none: 'form_none',
          name: (form) => ({ text: `form_${form}` as TextKey }),
        },
        stance: STANCE_LOOK,
        practices: PRACTICES_LOOK,
      }),
    ),
  ],
  fresh: (id) => ({
    id,
    title: '',
    steps: [{ id: `${id}-s1`, title: '', say: [], why: '', tick: { by: 'hand' } }],
  }),
};
