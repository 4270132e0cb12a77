import { Button } from './button';
import { Chip } from './chip';
import { formatMoment } from './format-time';
import { useServices } from './services';
import { say } from './text';

type Version = { version: number; at: number; from: number | null };

/** The versions that are kept, when each was made (epoch ms) and from which, the one in use marked, a way back to the others. */
export function VersionList(props: {
  versions: readonly Version[];
  live: number | null;
  onBack: (version: number) => void;
  label?: string;
}) {
  const { now } = useServices();
  return (
    <ol className="lines" aria-label={props.label}>
      {props.versions.map(({ version, at, from }) => (
        <li key={version}>
          <span>
            <b>{say('versionNumber', version)}</b>{' '}
            <span className="soft">
              {formatMoment(at, now())}
              {from !== null && ` · ${say('versionFrom', from)}`}
            </span>
          </span>
          {version === props.live ? (
            <Chip tone="good">{say('versionLive')}</Chip>
          ) : (
            <Button aria-label={say('rollBackTo', version)} onClick={() => props.onBack(version)}>
              {say('rollBack')}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
