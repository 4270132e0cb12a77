import { STANCES } from '../../../utils/model/stance';
import type { FieldSpec, ItemsSpec } from '../../form/field-spec';
import { useForm } from '../../form/form-state';
import { type JsonMap, listAt, type Path, readAt } from '../../form/json';
import { NumberField } from '../../form/number-field';
import { sayWhen } from '../../form/when/say-when';
import { say, type TextKey } from '../../ui/text';
import { FOUNDATION_OPTIONS, PRACTICES_FIELD, STAGE_OPTIONS, TIER_FIELD } from './options';
import { PromptFigures } from './prompt-figures';
import { TickField } from './tick-field';

/** What to say, and why: prompts and steps have both. */
export const SAY_FIELDS: readonly FieldSpec[] = [
  {
    kind: 'lines',
    key: 'say',
    label: 'partSay',
    hint: 'partSayHint',
    max: 400,
    most: 5,
    least: 1,
    add: 'partSayAdd',
    each: 'partSayEach',
    script: true,
  },
  { kind: 'text', key: 'why', label: 'partWhy', hint: 'partWhyHint', max: 240, rows: 2 },
];
export const TICK_FIELD: FieldSpec = { kind: 'own', key: 'tick', draw: (path) => <TickField path={path} /> };
export const CHART_FIELD: FieldSpec = {
  kind: 'text',
  key: 'chart',
  label: 'partChart',
  hint: 'partChartHint',
  max: 400,
  rows: 2,
  optional: true,
};

const FIELDS: readonly FieldSpec[] = [
  { kind: 'text', key: 'title', label: 'partTitle', hint: 'partTitleHint', max: 90 },
  ...SAY_FIELDS,
  { kind: 'checks', key: 'stages', label: 'partStages', options: STAGE_OPTIONS },
  { kind: 'when', key: 'when', label: 'partWhen', hint: 'partWhenHint' },
  { ...TIER_FIELD, key: 'tier' },
  { kind: 'own', key: 'tier-note', draw: (path) => <HoldNote prompt={path.slice(0, -1)} /> },
  TICK_FIELD,
  {
    kind: 'more',
    key: 'more',
    label: 'partMore',
    fields: [
      { kind: 'pick', key: 'foundation', label: 'partFoundation', options: FOUNDATION_OPTIONS, first: 'E' },
      {
        kind: 'number',
        key: 'priority',
        label: 'partPriority',
        hint: 'partPriorityHint',
        min: 0,
        max: 100,
        first: 50,
      },
      {
        kind: 'own',
        key: 'limits',
        draw: (path) => (
          <NumberField
            spec={{
              kind: 'number',
              key: 'perCase',
              label: 'partPerCase',
              hint: 'partPerCaseHint',
              min: 1,
              max: 5,
              first: 1,
            }}
            path={[...path, 'perCase']}
          />
        ),
      },
      {
        kind: 'pick',
        key: 'stance',
        label: 'partStance',
        options: [
          { value: '', text: 'stanceEvery' },
          ...STANCES.map((value) => ({ value, text: `stance_${value.replaceAll('-', '_')}` as TextKey })),
        ],
        first: '',
      },
      CHART_FIELD,
      PRACTICES_FIELD,
    ],
  },
];

/** A hold can only come up where there is a click to stop. */
function HoldNote({ prompt }: { prompt: Path }) {
  const { draft } = useForm();
  const stages = listAt(draft, [...prompt, 'stages']);
  const lost =
    readAt(draft, [...prompt, 'tier']) === 'hold' && !stages.some((s) => String(s).startsWith('before-'));
  return lost ? <p className="note-line">{say('partHoldLost')}</p> : null;
}

/** A prompt in one line: how strongly, at which moments and under which condition. */
function tellPrompt(item: JsonMap): string {
  const stages = (Array.isArray(item.stages) ? item.stages : []).map((s) =>
    say(`stageShort_${String(s).replaceAll('-', '_')}` as TextKey),
  );
  const when = sayWhen(item.when);
  const tier = typeof item.tier === 'string' ? say(`tierName_${item.tier}` as TextKey) : '';
  return [tier, stages.join(', '), when && say('partOnlyIf', when)].filter(Boolean).join(' · ');
}

export const titleOfItem = (item: JsonMap) => (typeof item.title === 'string' ? item.title.trim() : '');

/** The prompts of a playbook. */
export const PROMPT_ITEMS: ItemsSpec = {
  name: 'partPrompts',
  add: 'partPromptAdd',
  none: 'partPromptNone',
  most: 5000,
  mark: 'p',
  title: titleOfItem,
  note: tellPrompt,
  head: (item) => <PromptFigures id={String(item.id)} />,
  fields: FIELDS,
  fresh: (id) => ({
    id,
    stages: ['opening', 'reading'],
    tier: 'nudge',
    foundation: 'E',
    title: '',
    say: [],
    why: '',
    tick: { by: 'hand' },
  }),
};
