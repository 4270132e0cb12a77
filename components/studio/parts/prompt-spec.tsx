import { promptSchema } from '../../../utils/model/playbook';
import type { EntrySpec, FieldSpec } from '../../form/field-spec';
import { fieldsOf, type Look } from '../../form/fields-of';
import { useForm } from '../../form/form-state';
import { type JsonMap, listAt, type Path, readAt } from '../../form/json';
import { SpecForm } from '../../form/spec-form';
import { sayCondition } from '../../form/when/say-condition';
import { say, type TextKey } from '../../ui/text';
import { PromptFigures } from './prompt-figures';
import { TickField } from './tick-field';
import {
  FOUNDATION_LOOK,
  moreOf,
  PRACTICES_LOOK,
  STAGES_LOOK,
  STANCE_LOOK,
  TIER_LOOK,
  WEIGHT_LOOK,
} from './value-looks';

/** What to say and why, how it is done and charted: prompts and steps have all four. */
export const SAY_LOOKS = {
  say: {
    label: 'partSay',
    hint: 'partSayHint',
    script: true,
    least: 1,
    add: 'partSayAdd',
    each: 'partSayEach',
  },
  why: { label: 'partWhy', hint: 'partWhyHint', rows: 2 },
} as const satisfies Record<string, Look>;
export const TICK_LOOK: Look = { label: 'partTick', draw: (path) => <TickField path={path} /> };
export const CHART_LOOK: Look = { label: 'partChart', hint: 'partChartHint', rows: 2 };

const LIMITS = fieldsOf(promptSchema().shape.limits.unwrap(), {
  perCase: { label: 'partPerCase', hint: 'partPerCaseHint' },
});

const FIELDS: readonly FieldSpec[] = [
  ...fieldsOf(promptSchema(), {
    title: { label: 'partTitle', hint: 'partTitleHint' },
    ...SAY_LOOKS,
    stages: STAGES_LOOK,
    when: { label: 'partWhen', hint: 'partWhenHint' },
    tier: TIER_LOOK,
  }),
  { kind: 'own', key: 'tier-note', draw: (path) => <HoldNote prompt={path.slice(0, -1)} /> },
  ...fieldsOf(promptSchema(), { tick: TICK_LOOK }),
  moreOf(
    fieldsOf(promptSchema(), {
      foundation: FOUNDATION_LOOK,
      weight: WEIGHT_LOOK,
      priority: { label: 'partPriority', hint: 'partPriorityHint' },
      limits: { label: 'partPerCase', draw: (path) => <SpecForm fields={LIMITS} path={path} /> },
      stance: STANCE_LOOK,
      chart: CHART_LOOK,
      practices: PRACTICES_LOOK,
    }),
  ),
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
  const when = sayCondition(item.when);
  const tier = typeof item.tier === 'string' ? say(`tierName_${item.tier}` as TextKey) : '';
  return [tier, stages.join(', '), when && say('partOnlyIf', when)].filter(Boolean).join(' · ');
}

export const titleOfItem = (item: JsonMap) => (typeof item.title === 'string' ? item.title.trim() : '');

/** The prompts of a playbook. */
export const PROMPT_ITEMS: EntrySpec = {
  name: 'partPrompts',
  add: 'partPromptAdd',
  none: 'partPromptNone',
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
