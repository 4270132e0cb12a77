import type { LogFilter } from '../../utils/log/views/log-filter';
import { CHANNELS } from '../../utils/model/channel';
import { DISPOSITIONS } from '../../utils/model/disposition';
import { REVIEW_MARKS } from '../../utils/model/review-mark';

export const PROMISE_FILTERS = ['open', 'overdue', 'kept', 'missed', 'withdrawn', 'none'] as const;
export type PromiseFilter = (typeof PROMISE_FILTERS)[number];

/** The log's filters as they stand in the form. Days are local `YYYY-MM-DD`; an empty field filters nothing. */
export type FilterForm = {
  text: string;
  fromDay: string;
  toDay: string;
  origin: string;
  channel: string;
  disposition: string;
  prompt: string;
  promise: string;
  agent: string;
  mark: string;
  /** What an import brought, by its record. */
  fresh: string;
};

export const NO_FILTER: FilterForm = {
  text: '',
  fromDay: '',
  toDay: '',
  origin: '',
  channel: '',
  disposition: '',
  prompt: '',
  promise: '',
  agent: '',
  mark: '',
  fresh: '',
};

/** Stands for contacts away from any site in the site filter. */
export const NO_SITE = 'none';

/** What the form asks of the log: days become local midnights, the last day is included. */
export function toLogFilter(form: FilterForm): LogFilter {
  const from = dayOf(form.fromDay, 0);
  const to = dayOf(form.toDay, 1);
  const promise = PROMISE_FILTERS.find((p) => p === form.promise);
  const disposition = DISPOSITIONS.find((d) => d === form.disposition);
  const channel = CHANNELS.find((c) => c === form.channel);
  const mark = REVIEW_MARKS.find((m) => m === form.mark);
  return {
    ...(form.text.trim() !== '' && { text: form.text.trim() }),
    ...(from !== null && { from }),
    ...(to !== null && { to }),
    ...(form.origin !== '' && { origin: form.origin === NO_SITE ? null : form.origin }),
    ...(channel && { channel }),
    ...(disposition && { disposition }),
    ...(form.prompt !== '' && { prompt: form.prompt }),
    ...(promise && { commitments: promise }),
    ...(form.agent !== '' && { agent: form.agent }),
    ...(mark && { mark }),
    ...(form.fresh !== '' && { import: form.fresh }),
  };
}

/** How many filters are set, the search aside. */
export function countFilters(form: FilterForm): number {
  return Object.entries(form).filter(([key, value]) => key !== 'text' && value !== '').length;
}

function dayOf(day: string, plus: number): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!parts) return null;
  return new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]) + plus).getTime();
}
