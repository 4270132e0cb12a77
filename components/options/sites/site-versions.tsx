import type { OpenSite } from '../../../utils/sites/list-sites';
import { useServices } from '../../ui/services';
import { useAttempt, useSnackbar } from '../../ui/snackbar';
import { say } from '../../ui/text';
import { VersionList } from '../../ui/version-list';

type Props = { opened: OpenSite; onBack: () => void };

/** The versions of an own profile that are kept, and the way back to one of them. */
export function SiteVersions({ opened: { id, live, versions }, onBack }: Props) {
  const { send } = useServices();
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
      <VersionList versions={versions} live={live} onBack={rollBack} />
    </details>
  );
}
