import { Button } from '../ui/button';
import { GrantForm } from '../ui/grant-form';
import { hostOf } from '../ui/host-of';
import { LoadView } from '../ui/load-view';
import { useServices } from '../ui/services';
import { useAttempt, useSnackbar } from '../ui/snackbar';
import { say } from '../ui/text';
import { SettingItem } from './setting-item';
import { SiteProfiles } from './sites/site-profiles';
import { useSetting } from './use-changes';

/** The sites Bedside may read, each with a way to take that back, and a way to add one. */
export function SitesSection() {
  const { sites, send } = useServices();
  const attempt = useAttempt();
  const show = useSnackbar();
  const { loaded, reload } = useSetting(() => sites.listGranted(), [sites], ['case']);
  const revoke = (pattern: string) =>
    void attempt(async () => {
      if (!(await sites.revoke(pattern))) throw new Error(say('siteKeptByBrowser'));
      await send('site.reconcile', {});
      reload();
      show({
        text: say('siteRevoked', hostOf(pattern)),
        action: { label: say('undo'), run: () => giveBack(pattern) },
      });
    });
  // Straight from the click: browsers refuse the question after anything was awaited.
  const giveBack = async (pattern: string) => {
    if (!(await sites.grant(pattern.replace(/\/\*$/, ''))))
      throw new Error(say('siteRefused', hostOf(pattern)));
    await send('site.reconcile', {});
    reload();
  };
  return (
    <>
      <p className="soft">{say('sitesWhy')}</p>
      <LoadView loaded={loaded} reload={reload}>
        {(patterns) =>
          patterns.length === 0 ? (
            <p>{say('sitesNone')}</p>
          ) : (
            <ul className="lines">
              {patterns.map((pattern) => (
                <li key={pattern}>
                  <span>{hostOf(pattern)}</span>
                  <Button aria-label={say('siteRevokeOf', hostOf(pattern))} onClick={() => revoke(pattern)}>
                    {say('siteRevoke')}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </LoadView>
      <SettingItem id="add">
        <GrantForm draftKey="options address" onGranted={reload} />
      </SettingItem>
      <SettingItem id="profiles">
        <SiteProfiles />
      </SettingItem>
    </>
  );
}
