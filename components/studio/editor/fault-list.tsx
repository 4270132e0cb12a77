import type { Fault } from '../../../utils/playbooks/fault';
import type { JsonMap } from '../../form/json';
import { sayCount } from '../../ui/text';
import { type FoundPlace, findFields } from './find-fields';

/** More cannot be read at once; mending these brings the rest. */
const SHOWN = 20;

type Props = { faults: readonly Fault[]; draft: JsonMap; onJump: (place: FoundPlace) => void };

/** What is still to be mended, each with a way to the field. */
export function FaultList({ faults, draft, onJump }: Props) {
  if (faults.length === 0) return null;
  return (
    <section className="fault-list" aria-labelledby="faults-title" tabIndex={-1} id="faults">
      <h3 id="faults-title">{sayCount('studioFaultsTitle', faults.length)}</h3>
      <ul>
        {faults.slice(0, SHOWN).map((fault) => {
          const place = findFields(fault, draft);
          return (
            <li key={`${fault.at} ${fault.reason}`}>
              <button type="button" className="link" onClick={() => onJump(place)}>
                {place.label}
              </button>{' '}
              <span className="soft">{place.reason}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
