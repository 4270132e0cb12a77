import { teachBackSchema } from '../../../utils/model/playbook';
import { scenarioSchema, storySchema } from '../../../utils/model/scenario';
import { boundarySchema, customerSchema, decisionSchema } from '../../../utils/model/service-terms';
import { DOMAINS } from '../../../utils/model/teach-back';
import type { EntrySpec } from '../../form/field-spec';
import { fieldsOf } from '../../form/fields-of';
import { isMap, type JsonMap, listAt } from '../../form/json';
import { say, type TextKey } from '../../ui/text';
import { titleOfItem } from './prompt-spec';
import { moreOf, PRACTICES_LOOK } from './value-looks';

const by = (key: string) => (item: JsonMap) => (typeof item[key] === 'string' ? String(item[key]) : '');

/** The questions of a teach-back. */
export const TEACH_BACK_ITEMS: EntrySpec = {
  name: 'partTeachBack',
  add: 'partTeachBackAdd',
  none: 'partTeachBackNone',
  mark: 'q',
  title: (item) => (typeof item.domain === 'string' ? say(`value_${item.domain}` as TextKey) : ''),
  note: by('ask'),
  fields: fieldsOf(teachBackSchema().element, {
    domain: { label: 'partDomain', name: (domain) => ({ text: `value_${domain}` as TextKey }) },
    ask: { label: 'partAsk', hint: 'partAskHint', rows: 2, script: true },
    why: { label: 'partWhy', rows: 2 },
  }),
  fresh: (_, draft) => {
    const taken = listAt(draft, ['teachBack']).map((each) => isMap(each) && each.domain);
    return { domain: DOMAINS.find((domain) => !taken.includes(domain)) ?? DOMAINS[0], ask: '', why: '' };
  },
};

/** What we will not do, and what instead. */
export const BOUNDARY_ITEMS: EntrySpec = {
  name: 'partBoundaries',
  add: 'partBoundaryAdd',
  none: 'partBoundaryNone',
  mark: 'b',
  title: by('limit'),
  note: by('instead'),
  fields: fieldsOf(boundarySchema(), {
    limit: { label: 'partLimit' },
    why: { label: 'partWhy', rows: 2 },
    instead: { label: 'partInstead', hint: 'partInsteadHint', rows: 2, script: true },
  }),
  fresh: (id) => ({ id, limit: '', why: '', instead: '' }),
};

/** What the person at the desk may decide. */
export const DECISION_ITEMS: EntrySpec = {
  name: 'partDecisions',
  add: 'partDecisionAdd',
  none: 'partDecisionNone',
  mark: 'd',
  title: by('may'),
  note: by('upTo'),
  fields: fieldsOf(decisionSchema(), { may: { label: 'partMay' }, upTo: { label: 'partUpTo' } }),
  fresh: (id) => ({ id, may: '' }),
};

/** Whom this team serves. */
export const CUSTOMER_ITEMS: EntrySpec = {
  name: 'partCustomers',
  add: 'partCustomerAdd',
  none: 'partCustomerNone',
  mark: 'c',
  title: by('who'),
  note: by('product'),
  fields: fieldsOf(customerSchema(), {
    who: { label: 'partWho' },
    product: { label: 'partProduct' },
    done: { label: 'partDone' },
  }),
  fresh: (id) => ({ id, who: '', product: '', done: '' }),
};

/** Cases to practise on. */
export const SCENARIO_ITEMS: EntrySpec = {
  name: 'partScenarios',
  add: 'partScenarioAdd',
  none: 'partScenarioNone',
  mark: 'n',
  title: titleOfItem,
  note: by('customer'),
  fields: [
    ...fieldsOf(scenarioSchema(), {
      title: { label: 'partScenarioTitle' },
      customer: { label: 'partScenarioCustomer', hint: 'partInvented', rows: 4 },
      poor: { label: 'partPoor', rows: 4 },
      good: { label: 'partGood', rows: 4, script: true },
      because: { label: 'partBecause', add: 'partBecauseAdd', each: 'partBecauseEach' },
    }),
    moreOf(fieldsOf(scenarioSchema(), { practices: PRACTICES_LOOK })),
  ],
  fresh: (id) => ({ id, title: '', customer: '', poor: '', good: '', because: [] }),
};

/** What our work did for somebody. */
export const STORY_ITEMS: EntrySpec = {
  name: 'partStories',
  add: 'partStoryAdd',
  none: 'partStoryNone',
  mark: 'h',
  title: by('text'),
  fields: fieldsOf(storySchema(), { text: { label: 'partStory', hint: 'partStoryHint', rows: 3 } }),
  fresh: (id) => ({ id, text: '' }),
};
