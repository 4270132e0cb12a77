import { DOMAINS } from '../../../utils/model/teach-back';
import type { FieldSpec, ItemsSpec } from '../../form/field-spec';
import { isMap, type JsonMap, listAt } from '../../form/json';
import { say, type TextKey } from '../../ui/text';
import { DOMAIN_OPTIONS, PRACTICES_FIELD } from './options';
import { titleOfItem } from './prompt-spec';

const line = (key: string, label: TextKey, max: number, rows?: number): FieldSpec => ({
  kind: 'text',
  key,
  label,
  max,
  ...(rows && { rows }),
});
const by = (key: string) => (item: JsonMap) => (typeof item[key] === 'string' ? String(item[key]) : '');

/** The questions of a teach-back. */
export const TEACH_BACK_ITEMS: ItemsSpec = {
  name: 'partTeachBack',
  add: 'partTeachBackAdd',
  none: 'partTeachBackNone',
  most: DOMAINS.length,
  mark: 'q',
  title: (item) => (typeof item.domain === 'string' ? say(`value_${item.domain}` as TextKey) : ''),
  note: by('ask'),
  fields: [
    { kind: 'pick', key: 'domain', label: 'partDomain', options: DOMAIN_OPTIONS, first: 'diagnosis' },
    { kind: 'text', key: 'ask', label: 'partAsk', hint: 'partAskHint', max: 240, rows: 2, script: true },
    line('why', 'partWhy', 240, 2),
  ],
  fresh: (_, draft) => {
    const taken = listAt(draft, ['teachBack']).map((each) => isMap(each) && each.domain);
    return { domain: DOMAINS.find((domain) => !taken.includes(domain)) ?? DOMAINS[0], ask: '', why: '' };
  },
};

/** What we will not do, and what instead. */
export const BOUNDARY_ITEMS: ItemsSpec = {
  name: 'partBoundaries',
  add: 'partBoundaryAdd',
  none: 'partBoundaryNone',
  most: 50,
  mark: 'b',
  title: by('limit'),
  note: by('instead'),
  fields: [
    line('limit', 'partLimit', 200),
    line('why', 'partWhy', 240, 2),
    {
      kind: 'text',
      key: 'instead',
      label: 'partInstead',
      hint: 'partInsteadHint',
      max: 300,
      rows: 2,
      script: true,
    },
  ],
  fresh: (id) => ({ id, limit: '', why: '', instead: '' }),
};

/** What the person at the desk may decide. */
export const DECISION_ITEMS: ItemsSpec = {
  name: 'partDecisions',
  add: 'partDecisionAdd',
  none: 'partDecisionNone',
  most: 50,
  mark: 'd',
  title: by('may'),
  note: by('upTo'),
  fields: [
    line('may', 'partMay', 200),
    { kind: 'text', key: 'upTo', label: 'partUpTo', max: 90, optional: true },
  ],
  fresh: (id) => ({ id, may: '' }),
};

/** Whom this team serves. */
export const CUSTOMER_ITEMS: ItemsSpec = {
  name: 'partCustomers',
  add: 'partCustomerAdd',
  none: 'partCustomerNone',
  most: 50,
  mark: 'c',
  title: by('who'),
  note: by('product'),
  fields: [line('who', 'partWho', 60), line('product', 'partProduct', 200), line('done', 'partDone', 200)],
  fresh: (id) => ({ id, who: '', product: '', done: '' }),
};

/** Cases to practise on. */
export const SCENARIO_ITEMS: ItemsSpec = {
  name: 'partScenarios',
  add: 'partScenarioAdd',
  none: 'partScenarioNone',
  most: 500,
  mark: 'n',
  title: titleOfItem,
  note: by('customer'),
  fields: [
    line('title', 'partScenarioTitle', 90),
    {
      kind: 'text',
      key: 'customer',
      label: 'partScenarioCustomer',
      hint: 'partInvented',
      max: 4000,
      rows: 4,
    },
    line('poor', 'partPoor', 4000, 4),
    { kind: 'text', key: 'good', label: 'partGood', max: 4000, rows: 4, script: true },
    {
      kind: 'lines',
      key: 'because',
      label: 'partBecause',
      max: 240,
      most: 8,
      least: 1,
      add: 'partBecauseAdd',
      each: 'partBecauseEach',
    },
    { kind: 'more', key: 'more', label: 'partMore', fields: [PRACTICES_FIELD] },
  ],
  fresh: (id) => ({ id, title: '', customer: '', poor: '', good: '', because: [] }),
};

/** What our work did for somebody. */
export const STORY_ITEMS: ItemsSpec = {
  name: 'partStories',
  add: 'partStoryAdd',
  none: 'partStoryNone',
  most: 500,
  mark: 'h',
  title: by('text'),
  fields: [{ kind: 'text', key: 'text', label: 'partStory', hint: 'partStoryHint', max: 400, rows: 3 }],
  fresh: (id) => ({ id, text: '' }),
};
