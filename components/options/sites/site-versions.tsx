import type { OpenSite } from '../../../utils/sites/list-sites';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { formatMoment } from '../../ui/format-time';
import { useServices } from '../../ui/services';
import { useAttempt, useSnackbar } from '../../ui/snackbar';
import { say } from '../../ui/text';

type Props = { opened: OpenSite; onBack: () => void };

/** The versions of an own profile that are kept, and the way back to one of them. */
export function SiteVersions({ opened: { id, live, versions }, onBack }: Props) {
  const { send, now } = useServices();
  const attempt = useAttempt();
  const show = useSnackbar();
  const rollBack = (version: number) =>
    void attempt(async () => {
      const made = await send('site.rollback', { id, version });
      show({ text: say('siteVersionBack', version, made.version) });
      onBack();
    });
  if (versions.length === 0) return null;
  return (
    <details>
      <summary>{say('siteVersions')}</summary>
      <ol className="lines">
        {versions.map(({ version, at, from }) => (
          <li key={version}>
            <span>
              <b>{say('versionNumber', version)}</b>{' '}
              <span className="soft">
                {formatMoment(at, now())}
                {from !== null && ` · ${say('versionFrom', from)}`}
              </span>
            </span>
            {version === live ? (
              <Chip tone="good">{say('versionLive')}</Chip>
            ) : (
              <Button aria-label={say('rollBackTo', version)} onClick={() => rollBack(version)}>
                {say('rollBack')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
