import type { HabitCase } from '../../utils/review/digest-habits';
import type { Around } from '../contact/use-around';
import { formatMoment } from '../ui/format-time';
import { useServices } from '../ui/services';
import { say, sayCount } from '../ui/text';
import { OpenContact } from './open-contact';

const MOST = 10;

/** The events behind a sentence of the digest; each opens to its contact. */
export function CaseList({ cases, around }: { cases: readonly HabitCase[]; around: Around }) {
  const { now } = useServices();
  // A contact may show a habit in several replies; it stands here once.
  const shown = [...new Map(cases.map((each) => [each.commitment ?? each.interaction, each])).values()];
  return (
    <details className="cases">
      <summary>{sayCount('weekCases', shown.length)}</summary>
      <ul className="contact-list">
        {shown.slice(0, MOST).map(({ at, interaction, commitment }) => (
          <li key={commitment ?? interaction}>
            {interaction === null ? (
              say('weekPromiseAlone', formatMoment(at, now()))
            ) : (
              <OpenContact id={interaction} me={around.me} titles={around.titles}>
                {formatMoment(at, now())}
              </OpenContact>
            )}
          </li>
        ))}
      </ul>
      {shown.length > MOST && <p className="hint">{sayCount('weekMore', shown.length - MOST)}</p>}
    </details>
  );
}
