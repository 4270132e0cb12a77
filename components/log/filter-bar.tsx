import { CHANNELS } from '../../utils/model/channel';
import { DISPOSITIONS } from '../../utils/model/disposition';
import { REVIEW_MARKS } from '../../utils/model/review-mark';
import {
  countFilters,
  type FilterForm,
  NO_FILTER,
  NO_SITE,
  PROMISE_FILTERS,
  type PromiseFilter,
} from '../contact/filter-form';
import { CHANNEL_TEXT, DISPOSITION_TEXT } from '../now/disposition-text';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { hostOf } from '../ui/host-of';
import type { FilterChoices } from '../ui/services';
import { say, sayCount, type TextKey } from '../ui/text';

const PROMISE_TEXT: Record<PromiseFilter, TextKey> = {
  open: 'filterOpen',
  overdue: 'filterOverdue',
  kept: 'promiseKept',
  missed: 'promiseMissed',
  withdrawn: 'promiseWithdrawn',
  none: 'filterNoPromise',
};

type Props = {
  form: FilterForm;
  onChange: (next: FilterForm) => void;
  choices: FilterChoices;
  titles: Record<string, string>;
  /** The files that were taken in, newest first, to see what each brought. */
  news: { value: string; text: string }[];
  wide: boolean;
};

/** Search, and the filters behind one fold; what is set stays visible as a count with a way to clear it. */
export function FilterBar({ form, onChange, choices, titles, news, wide }: Props) {
  const set = (part: Partial<FilterForm>) => onChange({ ...form, ...part });
  const count = countFilters(form);
  const day = (label: string, key: 'fromDay' | 'toDay') => (
    <Field label={label}>
      {(ids) => (
        <input {...ids} type="date" value={form[key]} onChange={(e) => set({ [key]: e.target.value })} />
      )}
    </Field>
  );
  const pick = (label: string, key: keyof FilterForm, options: { value: string; text: string }[]) => (
    <Field label={label}>
      {(ids) => (
        <select {...ids} value={form[key]} onChange={(e) => set({ [key]: e.target.value })}>
          <option value="">{say('filterAny')}</option>
          {options.map((o) => (
            <option key={o.value} value={o.value}>
              {o.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  return (
    <search className="filters">
      <Field label={say('searchLog')}>
        {(ids) => (
          <input {...ids} type="search" value={form.text} onChange={(e) => set({ text: e.target.value })} />
        )}
      </Field>
      <details open={wide || undefined}>
        <summary>{count > 0 ? sayCount('filtersSet', count) : say('filters')}</summary>
        <div className="filter-grid">
          {day(say('filterFrom'), 'fromDay')}
          {day(say('filterTo'), 'toDay')}
          {pick(say('filterSite'), 'origin', [
            ...choices.origins.map((o) => ({ value: o, text: hostOf(o) })),
            { value: NO_SITE, text: say('filterNoSite') },
          ])}
          {pick(
            say('channel'),
            'channel',
            CHANNELS.map((c) => ({ value: c, text: say(CHANNEL_TEXT[c]) })),
          )}
          {pick(
            say('filterEnded'),
            'disposition',
            DISPOSITIONS.map((d) => ({ value: d, text: say(DISPOSITION_TEXT[d]) })),
          )}
          {pick(
            say('filterPrompt'),
            'prompt',
            choices.prompts.map((p) => ({ value: p, text: titles[p] ?? p })),
          )}
          {pick(
            say('filterPromise'),
            'promise',
            PROMISE_FILTERS.map((p) => ({ value: p, text: say(PROMISE_TEXT[p]) })),
          )}
          {pick(
            say('filterMark'),
            'mark',
            REVIEW_MARKS.map((mark) => ({ value: mark, text: say(`mark_${mark}`) })),
          )}
          {news.length > 0 && pick(say('filterNews'), 'fresh', news)}
          {choices.agents.length > 1 &&
            pick(
              say('filterAgent'),
              'agent',
              choices.agents.map((a) => ({ value: a.id, text: a.label })),
            )}
        </div>
      </details>
      {count > 0 && (
        <Button look="quiet" onClick={() => onChange({ ...NO_FILTER, text: form.text })}>
          {say('filtersClear')}
        </Button>
      )}
    </search>
  );
}
