import type { StudioLine } from '../../../utils/playbooks/studio-book';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { formatMoment } from '../../ui/format-time';
import { sayRole } from '../../ui/say-role';
import { useServices } from '../../ui/services';
import { say, sayCount, textLocale } from '../../ui/text';

type Act = (line: StudioLine) => void;
type Props = { line: StudioLine; acts: Record<'open' | 'copy' | 'save' | 'remove' | 'restore', Act> };

/** One playbook of the list: what it is for, how it stands, where it is used, and what can be done with it. */
export function BookRow({ line, acts }: Props) {
  const { now } = useServices();
  const { name, about, role, builtIn, deleted, usedBy, changedAt } = line;
  return (
    <li className="book" data-book={line.id}>
      <div className="book-text">
        <p className="book-name">
          <button type="button" className="link" onClick={() => acts.open(line)} disabled={deleted}>
            {name || say('studioUntitled')}
          </button>{' '}
          <StateChips line={line} />
        </p>
        {about && <p className="soft">{about}</p>}
        <p className="facts">
          <span>{say('studioFor', sayRole(role))}</span>
          {usedBy.length > 0 && (
            <span>{say('studioUsedBy', new Intl.ListFormat(textLocale()).format(usedBy))}</span>
          )}
          {changedAt !== null && <span>{say('studioChangedAt', formatMoment(changedAt, now()))}</span>}
        </p>
      </div>
      <div className="row end">
        {deleted ? (
          <Button aria-label={say('studioRestoreOf', name)} onClick={() => acts.restore(line)}>
            {say('studioRestore')}
          </Button>
        ) : (
          <>
            <Button look="quiet" aria-label={say('studioCopyOf', name)} onClick={() => acts.copy(line)}>
              {say('studioCopy')}
            </Button>
            <Button look="quiet" aria-label={say('studioExportOf', name)} onClick={() => acts.save(line)}>
              {say('studioExport')}
            </Button>
            {!builtIn && (
              <Button
                look="danger"
                aria-label={say('studioDeleteOf', name)}
                onClick={() => acts.remove(line)}
              >
                {say('studioDelete')}
              </Button>
            )}
          </>
        )}
      </div>
    </li>
  );
}

/** Live or not, and whether there is something unpublished. */
export function StateChips({ line }: { line: Pick<StudioLine, 'live' | 'hasDraft' | 'faults' | 'builtIn'> }) {
  if (line.builtIn) return null;
  return (
    <>
      {line.live !== null && <Chip tone="good">{say('studioLive', line.live)}</Chip>}{' '}
      {line.hasDraft && (
        <Chip tone="accent">{say(line.live === null ? 'studioDraft' : 'studioChanges')}</Chip>
      )}{' '}
      {line.faults > 0 && <Chip tone="warn">{sayCount('studioFaults', line.faults)}</Chip>}
    </>
  );
}
