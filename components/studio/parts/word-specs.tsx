import type { ItemsSpec } from '../../form/field-spec';
import type { JsonMap } from '../../form/json';
import { PatternsField } from '../patterns/patterns-field';
import { FAULT_OPTIONS, FOUNDATION_OPTIONS, STRENGTH_OPTIONS } from './options';
import { TermsField, termsOf } from './terms-field';

const firstPattern = ({ patterns }: JsonMap) => (Array.isArray(patterns) ? String(patterns[0] ?? '') : '');
const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** A pattern up to so many characters is read at a glance. */
const READABLE = 44;

/** Phrases to avoid, each with a better wording. */
export const PHRASE_ITEMS: ItemsSpec = {
  name: 'partPhrases',
  add: 'partPhraseAdd',
  none: 'partPhraseNone',
  most: 5000,
  mark: 'r',
  // A pattern that catches much is hard to read: then the rule goes by its reason.
  title: (item) => (firstPattern(item).length > READABLE ? text(item.why) : firstPattern(item)),
  note: (item) => (firstPattern(item).length > READABLE ? firstPattern(item) : text(item.why)),
  fields: [
    { kind: 'own', key: 'patterns', draw: (path) => <PatternsField path={path} /> },
    { kind: 'text', key: 'why', label: 'partPhraseWhy', hint: 'partPhraseWhyHint', max: 240, rows: 2 },
    {
      kind: 'text',
      key: 'better',
      label: 'partBetter',
      hint: 'partBetterHint',
      max: 240,
      rows: 2,
      empty: null,
    },
    { kind: 'pick', key: 'category', label: 'partFault', options: FAULT_OPTIONS, first: 'vague' },
    {
      kind: 'pick',
      key: 'severity',
      label: 'partStrength',
      options: STRENGTH_OPTIONS,
      first: 'note',
      look: 'cards',
    },
    {
      kind: 'more',
      key: 'more',
      label: 'partMore',
      fields: [
        {
          kind: 'text',
          key: 'replace',
          label: 'partReplace',
          hint: 'partReplaceHint',
          max: 120,
          optional: true,
        },
        {
          kind: 'lines',
          key: 'unless',
          label: 'partUnless',
          hint: 'partUnlessHint',
          max: 600,
          most: 100,
          add: 'partUnlessAdd',
          each: 'partUnlessEach',
        },
        { kind: 'pick', key: 'foundation', label: 'partFoundation', options: FOUNDATION_OPTIONS, first: 'C' },
        { kind: 'text', key: 'source', label: 'partSource', max: 120, optional: true },
      ],
    },
  ],
  fresh: (id) => ({
    id,
    category: 'vague',
    severity: 'note',
    foundation: 'C',
    patterns: [''],
    why: '',
    better: null,
  }),
};

/** Hard words with plain ones. */
export const WORD_ITEMS: ItemsSpec = {
  name: 'partWords',
  add: 'partWordAdd',
  none: 'partWordNone',
  most: 5000,
  mark: 'w',
  title: (item) => termsOf(item).join(', '),
  note: (item) => text(item.plain),
  fields: [
    { kind: 'own', key: 'terms', draw: (path) => <TermsField path={path.slice(0, -1)} /> },
    { kind: 'text', key: 'plain', label: 'partPlain', max: 160 },
    { kind: 'flag', key: 'ambiguous', label: 'partAmbiguous', hint: 'partAmbiguousHint', first: false },
    {
      kind: 'pick',
      key: 'kind',
      label: 'partKind',
      hint: 'partKindHint',
      options: [
        { value: 'office', text: 'kind_office' },
        { value: 'medicine', text: 'kind_medicine' },
        { value: 'body', text: 'kind_body' },
        { value: 'condition', text: 'kind_condition' },
        { value: 'it', text: 'kind_it' },
        { value: 'device', text: 'kind_device' },
        { value: 'other', text: 'kind_other' },
      ],
      first: 'other',
    },
  ],
  fresh: () => ({ term: '', plain: '', kind: 'other' }),
};
