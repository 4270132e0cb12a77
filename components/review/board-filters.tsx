import { CHANNELS } from '../../utils/model/channel';
import { DISPOSITIONS } from '../../utils/model/disposition';
import { NO_SITE } from '../contact/filter-form';
import { CHANNEL_TEXT, DISPOSITION_TEXT } from '../now/disposition-text';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { Field } from '../ui/field';
import { hostOf } from '../ui/host-of';
import type { FilterChoices } from '../ui/services';
import { say, sayCount, type TextKey } from '../ui/text';
import { SPANS, type Span } from './choose-period';
import { type BoardFilterForm, type BoardForm, countBoardFilters } from './use-board-filter';
import { chooseAgent, EVERYBODY } from './use-review-filter';

const SPAN_TEXT: Record<Span, TextKey> = {
  '7': 'reviewSpan7',
  '30': 'reviewSpan30',
  '90': 'reviewSpan90',
  all: 'reviewSpanAll',
};

type Option = { value: string; text: string };
type Props = { filter: BoardFilterForm; choices: FilterChoices; titles: Record<string, string> };

/** Period and agent in sight, all else behind one fold; what is set stays visible as a count with a way to clear it. */
export function BoardFilters({ filter: { form, span, set, clear }, choices, titles }: Props) {
  const count = countBoardFilters(form);
  const named = (ids: readonly string[]): Option[] =>
    ids.map((id) => ({ value: id, text: titles[id] ?? id })).sort((a, b) => a.text.localeCompare(b.text));
  const pick = (label: string, key: keyof BoardForm, options: Option[], any: string, value = form[key]) => (
    <Field label={label}>
      {(ids) => (
        <select {...ids} value={value} onChange={(e) => set({ [key]: e.target.value })}>
          <option value="">{any}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  const any = say('filterAny');
  const agents = choices.agents.map(({ id, label }) => ({ value: id, text: label }));
  return (
    <search className="review-filters">
      <Choice
        label={say('reviewPeriod')}
        options={SPANS.map((value) => ({ value, text: say(SPAN_TEXT[value]) }))}
        value={span}
        onPick={(value) => set({ span: value })}
      />
      {agents.length > 1 &&
        pick(
          say('filterAgent'),
          'agent',
          agents,
          say('reviewEverybody'),
          chooseAgent(form.agent, choices) || EVERYBODY,
        )}
      <details className="more-filters">
        <summary>{count > 0 ? sayCount('filtersSet', count) : say('filters')}</summary>
        <div className="filter-grid">
          {pick(
            say('filterSite'),
            'site',
            [
              ...choices.origins.map((origin) => ({ value: origin, text: hostOf(origin) })),
              { value: NO_SITE, text: say('filterNoSite') },
            ],
            any,
          )}
          {pick(
            say('channel'),
            'channel',
            CHANNELS.map((each) => ({ value: each, text: say(CHANNEL_TEXT[each]) })),
            any,
          )}
          {pick(say('filterPlaybook'), 'playbook', named(choices.playbooks), any)}
          {pick(
            say('filterEnded'),
            'disposition',
            DISPOSITIONS.map((each) => ({ value: each, text: say(DISPOSITION_TEXT[each]) })),
            any,
          )}
          {pick(say('filterPrompt'), 'prompt', named(choices.prompts), any)}
          {choices.tags.length > 0 && pick(say('filterTag'), 'tag', named(choices.tags), any)}
        </div>
      </details>
      {count > 0 && (
        <Button look="quiet" onClick={clear}>
          {say('filtersClear')}
        </Button>
      )}
    </search>
  );
}
