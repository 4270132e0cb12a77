import {
  HEALTH_READERS,
  type HealthReader,
  type HealthStanding,
  healthStanding,
  isAtFault,
  type SiteHealth,
} from '../../../utils/model/reader-health';
import { Chip } from '../../ui/chip';
import { say, type TextKey } from '../../ui/text';

const READERS = {
  name: 'picker_reader_name',
  caseId: 'picker_reader_caseId',
  caseLabel: 'picker_reader_caseLabel',
  subject: 'picker_reader_subject',
  status: 'picker_reader_status',
  messages: 'picker_reader_messages',
} as const satisfies Record<HealthReader, TextKey>;

const STANDINGS = {
  missing: 'panel_health_missing',
  stuck: 'panel_health_stuck',
  unsteady: 'panel_health_unsteady',
  several: 'panel_health_several',
  found: 'panel_health_found',
  sound: 'panel_health_sound',
} as const satisfies Record<HealthStanding, TextKey>;

/** How the readers of a profile have done, a badge for each; nothing before it was used. */
export function SiteHealthRow({ health }: { health: SiteHealth }) {
  const known = HEALTH_READERS.flatMap((reader) => {
    const one = health[reader];
    return one ? [{ reader, standing: healthStanding(one), atFault: isAtFault(one) }] : [];
  });
  if (known.length === 0) return null;
  const faults = known.filter(({ atFault }) => atFault).length;
  return (
    <details data-site-health={faults}>
      <summary>
        {say('siteHealth', known.length - faults, known.length)}{' '}
        {faults > 0 && <Chip tone="late">{say('siteHealthFault')}</Chip>}
      </summary>
      <ul className="pages">
        {known.map(({ reader, standing, atFault }) => (
          <li key={reader} data-health={reader} data-standing={standing}>
            {say(READERS[reader])} <Chip {...(atFault && { tone: 'late' })}>{say(STANDINGS[standing])}</Chip>
          </li>
        ))}
      </ul>
      <p className="hint">{say('siteHealthWhat')}</p>
      {faults > 0 && <p className="hint">{say('siteHealthRepair')}</p>}
    </details>
  );
}
