import type { AgentDraw } from '../../utils/review/sampling-plan';
import type { Around } from '../contact/use-around';
import { Chip } from '../ui/chip';
import { formatMoment } from '../ui/format-time';
import { say, sayCount } from '../ui/text';
import { useClock } from '../ui/use-clock';
import { OpenContact } from './open-contact';

/** What was drawn of one agent's week, in the order it happened; each opens to be read and marked. */
export function DrawnList({ draw, around }: { draw: AgentDraw; around: Around }) {
  const now = useClock();
  const { agent, drawn, done, contacts } = draw;
  return (
    <section className="drawn" aria-label={around.nameOf(agent)} data-agent={agent}>
      <h3>{around.nameOf(agent)}</h3>
      <p className="hint">{sayCount('planOf', contacts, done, drawn.length)}</p>
      <ul className="contact-list">
        {drawn.map(({ interaction, startedAt, why, reviewed }) => (
          <li key={interaction} data-drawn={interaction}>
            <OpenContact id={interaction} me={around.me} titles={around.titles}>
              <span className="row">
                <time dateTime={new Date(startedAt).toISOString()}>{formatMoment(startedAt, now)}</time>
                {why.length === 0 && <Chip>{say('planRandom')}</Chip>}
                {why.map((risk) => (
                  <Chip key={risk} tone="warn">
                    {say(`risk_${risk}`)}
                  </Chip>
                ))}
                {reviewed && <Chip tone="good">{say('planReviewed')}</Chip>}
              </span>
            </OpenContact>
          </li>
        ))}
      </ul>
    </section>
  );
}
