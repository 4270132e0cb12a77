import { phraseRule, plainWord } from '../../../utils/model/phrase';
import { REPLY_FAULTS } from '../../../utils/model/reply-fault';
import type { EntrySpec } from '../../form/field-spec';
import { fieldsOf } from '../../form/fields-of';
import type { JsonMap } from '../../form/json';
import type { TextKey } from '../../ui/text';
import { PatternTry } from '../patterns/pattern-try';
import { TermsField, termsOf } from './terms-field';
import { FOUNDATION_LOOK, moreOf } from './value-looks';

const firstPattern = ({ patterns }: JsonMap) => (Array.isArray(patterns) ? String(patterns[0] ?? '') : '');
const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** How clearly words are pointed out; a phrase stops no click. */
const strength = (value: string) => ({
  text: `strength_${value}` as TextKey,
  note: `strengthNote_${value}` as TextKey,
});

/** What hard words are about; the playbook language takes any word here. */
const KINDS = ['office', 'medicine', 'body', 'condition', 'it', 'device', 'other'];

/** A pattern up to so many characters is read at a glance. */
const READABLE = 44;

/** Phrases to avoid, each with a better wording. */
export const PHRASE_ITEMS: EntrySpec = {
  name: 'partPhrases',
  add: 'partPhraseAdd',
  none: 'partPhraseNone',
  mark: 'r',
  // A pattern that catches much is hard to read: then the rule goes by its reason.
  title: (item) => (firstPattern(item).length > READABLE ? text(item.why) : firstPattern(item)),
  note: (item) => (firstPattern(item).length > READABLE ? firstPattern(item) : text(item.why)),
  fields: [
    ...fieldsOf(phraseRule(), {
      patterns: {
        label: 'partPatterns',
        hint: 'partPatternsHint',
        add: 'partPatternAdd',
        each: 'partPatternEach',
      },
    }),
    { kind: 'own', key: 'try', draw: (path) => <PatternTry rule={path.slice(0, -1)} /> },
    ...fieldsOf(phraseRule(), {
      why: { label: 'partPhraseWhy', hint: 'partPhraseWhyHint', rows: 2 },
      better: { label: 'partBetter', hint: 'partBetterHint', rows: 2 },
      category: {
        label: 'partFault',
        values: REPLY_FAULTS,
        name: (fault) => ({ text: `faultName_${fault}` as TextKey }),
      },
      severity: { label: 'partStrength', name: strength, look: 'cards' },
    }),
    moreOf(
      fieldsOf(phraseRule(), {
        replace: { label: 'partReplace', hint: 'partReplaceHint' },
        unless: {
          label: 'partUnless',
          hint: 'partUnlessHint',
          add: 'partUnlessAdd',
          each: 'partUnlessEach',
        },
        foundation: FOUNDATION_LOOK,
        source: { label: 'partSource' },
      }),
    ),
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
export const WORD_ITEMS: EntrySpec = {
  name: 'partWords',
  add: 'partWordAdd',
  none: 'partWordNone',
  mark: 'w',
  title: (item) => termsOf(item).join(', '),
  note: (item) => text(item.plain),
  fields: fieldsOf(plainWord(), {
    terms: { label: 'partTerms', draw: (path) => <TermsField path={path.slice(0, -1)} /> },
    plain: { label: 'partPlain' },
    ambiguous: { label: 'partAmbiguous', hint: 'partAmbiguousHint' },
    kind: {
      label: 'partKind',
      hint: 'partKindHint',
      values: KINDS,
      name: (kind) => ({ text: `kind_${kind}` as TextKey }),
    },
  }),
  fresh: () => ({ term: '', plain: '', kind: 'other' }),
};
