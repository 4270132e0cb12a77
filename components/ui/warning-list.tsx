import type { WarningKind } from '../../utils/settings/warnings';
import { Button } from './button';
import { useServices } from './services';
import { useAttempt } from './snackbar';
import { say, type TextKey } from './text';
import { TroubleLine } from './trouble-line';
import { useLoaded } from './use-loaded';

const WARNING_TEXT: Record<WarningKind, TextKey> = {
  'log-emptied': 'warningLogEmptied',
  'log-shrunk': 'warningLogShrunk',
  'setting-broken': 'warningSettingBroken',
  'playbook-broken': 'warningPlaybookBroken',
  'playbook-version-broken': 'warningVersionBroken',
  'site-broken': 'warningSiteBroken',
  'log-unreadable': 'warningLogUnreadable',
  'log-newer': 'warningLogNewer',
  'settings-back': 'warningSettingsBack',
  'import-taken-back': 'warningImportTakenBack',
};

/** Where more can be done about it than to know it. */
const COPY_HELPS: readonly WarningKind[] = ['log-emptied', 'log-shrunk', 'log-unreadable'];

/** What the person has to be told, until she puts it away. */
export function WarningList() {
  const { warnings, openPage } = useServices();
  const attempt = useAttempt();
  const { loaded, reload } = useLoaded(() => warnings.read(), [warnings], ['log', 'playbooks']);
  if (loaded.state !== 'ready' || loaded.value.length === 0) return <TroubleLine />;
  return (
    <>
      <TroubleLine />
      <ul className="warnings">
        {loaded.value.map(({ kind, detail }) => (
          <li key={`${kind} ${detail}`}>
            <span>{say(WARNING_TEXT[kind], detail)}</span>
            {COPY_HELPS.includes(kind) && (
              <Button onClick={() => openPage('options.html#data/copy')}>{say('warningOpenCopy')}</Button>
            )}
            <Button
              look="quiet"
              onClick={() =>
                attempt(async () => {
                  await warnings.drop(kind, detail);
                  reload();
                })
              }
            >
              {say('warningSeen')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
