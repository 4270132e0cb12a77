import type { SiteFault } from '../../../utils/sites/check-site-text';
import { sayFault } from '../../form/say-fault';
import { say, sayCount } from '../../ui/text';

/** More cannot be read at once; mending these brings the rest. */
const SHOWN = 30;

type Props = { faults: readonly SiteFault[]; onJump: (fault: SiteFault) => void };

/** What keeps a profile from being used, each with the way to its line. */
export function FaultLines({ faults, onJump }: Props) {
  return (
    <div className="site-faults">
      <h4>{sayCount('siteFaults', faults.length)}</h4>
      <ul className="plain-list">
        {faults.slice(0, SHOWN).map((fault) => (
          <li key={`${fault.start} ${fault.path} ${fault.reason}`} data-fault={fault.path}>
            <button type="button" className="text-link" onClick={() => onJump(fault)}>
              {say('siteFaultLine', fault.line.toLocaleString(), fault.path)}
            </button>{' '}
            <span className="soft">{sayFault(fault.reason)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
