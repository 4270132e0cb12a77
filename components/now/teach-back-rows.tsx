import { makeId } from '../../utils/browser/make-id';
import type { CaseState } from '../../utils/model/case-state';
import { DOMAIN_STATES, type Domain, type DomainState } from '../../utils/model/teach-back';
import { Choice } from '../ui/choice';
import { useServices } from '../ui/services';
import { useAttempt } from '../ui/snackbar';
import { say } from '../ui/text';
import { DOMAIN_STATE_TEXT, DOMAIN_TEXT } from './teach-back-text';

type Props = { state: CaseState; tab: number; reload: () => void };

/** Patient visit: for each question, how far the patient has come. */
export function TeachBackRows({ state, tab, reload }: Props) {
  const { send, now } = useServices();
  const attempt = useAttempt();
  if (state.playbook.teachBack.length === 0) return null;
  const mark = (domain: Domain, to: DomainState) =>
    void attempt(async () => {
      await send('now.tick', {
        tab,
        reports: [{ id: makeId(), at: now(), kind: 'teachback.marked', domain, state: to }],
      });
      reload();
    });
  return (
    <section className="card" aria-labelledby="teach-title">
      <h2 id="teach-title">{say('teachBack')}</h2>
      {state.playbook.teachBack.map(({ domain, ask }) => (
        <div className="teach" key={domain} data-domain={domain}>
          <Choice
            label={say(DOMAIN_TEXT[domain])}
            options={DOMAIN_STATES.map((s) => ({ value: s, text: say(DOMAIN_STATE_TEXT[s]) }))}
            value={state.memory.domains[domain] ?? ''}
            onPick={(to) => mark(domain, to)}
          />
          <p className="hint">{ask}</p>
        </div>
      ))}
    </section>
  );
}
