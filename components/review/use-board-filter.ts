import type { BoardFilter } from '../../utils/review/place';
import { NO_SITE } from '../contact/filter-form';
import type { FilterChoices } from '../ui/services';
import { useDraft } from '../ui/use-draft';
import { SPANS, type Span } from './choose-period';
import { chooseAgent, ME } from './use-review-filter';

/** The board's filters as they stand in the form; an empty field filters nothing. */
export type BoardForm = {
  span: string;
  agent: string;
  site: string;
  channel: string;
  playbook: string;
  disposition: string;
  prompt: string;
  tag: string;
};

const FIRST: BoardForm = {
  span: '30',
  agent: ME,
  site: '',
  channel: '',
  playbook: '',
  disposition: '',
  prompt: '',
  tag: '',
};

/** The board's form, remembered from visit to visit. */
export function useBoardFilter() {
  const [form, setForm] = useDraft<BoardForm>('measures filter', FIRST);
  const span: Span = SPANS.find((each) => each === form.span) ?? '30';
  return {
    form,
    span,
    set: (part: Partial<BoardForm>) => setForm({ ...form, ...part }),
    clear: () => setForm({ ...FIRST, span: form.span, agent: form.agent }),
  };
}

export type BoardFilterForm = ReturnType<typeof useBoardFilter>;

/** What the form asks of the log. A site, prompt or the like that the log no longer knows filters nothing. */
export function toBoardFilter(form: BoardForm, choices: FilterChoices): BoardFilter {
  const agent = chooseAgent(form.agent, choices);
  const known = (value: string, list: readonly string[]) => (list.includes(value) ? value : '');
  const parts = {
    agent,
    site: known(form.site, choices.origins),
    channel: form.channel,
    playbook: known(form.playbook, choices.playbooks),
    disposition: form.disposition,
    prompt: known(form.prompt, choices.prompts),
    tag: known(form.tag, choices.tags),
  };
  const asked = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== ''));
  return { ...asked, ...(form.site === NO_SITE && { site: '' }) };
}

/** How many filters are set, period and agent aside. */
export function countBoardFilters(form: BoardForm): number {
  const { span: _, agent: __, ...others } = form;
  return Object.values(others).filter((value) => value !== '').length;
}
