import { type FilterChoices, useServices } from '../ui/services';
import { useDraft } from '../ui/use-draft';
import { useLoaded } from '../ui/use-loaded';
import { choosePeriod, SPANS, type Span } from './choose-period';

/** Stands for one's own contacts before the log was asked who that is: one's own data comes first. */
export const ME = 'me';
export const EVERYBODY = '';

type Form = { span: string; agent: string };

/** Period and agent of a review view, as last chosen on any of them; `agent` is null until the log has said who there is. */
export function useReviewFilter() {
  const { log, now } = useServices();
  const [form, setForm] = useDraft<Form>('review filter', { span: '30', agent: ME });
  const { loaded, reload } = useLoaded(() => log.readChoices(), [log], ['log']);
  const span: Span = SPANS.find((each) => each === form.span) ?? '30';
  const choices = loaded.state === 'ready' ? loaded.value : null;
  return {
    span,
    period: choosePeriod(span, now()),
    agent: choices && chooseAgent(form.agent, choices),
    agents: choices?.agents ?? [],
    loaded,
    reload,
    pickSpan: (next: Span) => setForm({ ...form, span: next }),
    pickAgent: (next: string) => setForm({ ...form, agent: next }),
  };
}

export type ReviewFilter = ReturnType<typeof useReviewFilter>;

/** The agent asked for where the log knows her, else whoever is at this browser, else everybody. */
export function chooseAgent(asked: string, { me, agents }: FilterChoices): string {
  if (asked === EVERYBODY) return EVERYBODY;
  const wanted = asked === ME ? me : asked;
  return agents.some((agent) => agent.id === wanted) ? wanted : EVERYBODY;
}
