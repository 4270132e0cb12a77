import type { SiteLine } from '../../../utils/sites/list-sites';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { useServices } from '../../ui/services';
import { useAttempt, useSnackbar } from '../../ui/snackbar';
import { say, type TextKey } from '../../ui/text';
import { readTyped, writeTyped } from './change-address';
import { SiteHealthRow } from './site-health';

type Props = {
  line: SiteLine;
  /** Ids that are given. */
  taken: readonly string[];
  onEdit: (edited: { id: string | null; text: string }) => void;
  onChanged: () => void;
};

const STANDINGS = {
  seen: 'siteStandingSeen',
  source: 'siteStandingSource',
  extensions: 'siteStandingExtensions',
} as const satisfies Record<string, TextKey>;

/** An id that no profile has: the copied one's with a number. */
function copyId(id: string, taken: readonly string[]): string {
  for (let n = 2; ; n++) {
    const next = `${id.slice(0, 50)}-${n}`.replace('--', '-');
    if (!taken.includes(next)) return next;
  }
}

/** One site profile: what it is, which pages it claims, and what can be done with it. */
export function ProfileRow({ line, taken, onEdit, onChanged }: Props) {
  const { id, name, own, away } = line;
  const { sites, send, saveFile } = useServices();
  const attempt = useAttempt();
  const show = useSnackbar();
  const withText = (work: (text: string) => void) =>
    void attempt(async () => {
      const opened = await sites.openSite(id);
      if (opened) work(opened.text);
      else onChanged();
    });
  const copy = (text: string) => {
    const typed = readTyped(text) ?? {};
    const own = { id: copyId(id, taken), name: say('siteProfileCopyName', name), version: 1 };
    onEdit({ id: null, text: writeTyped({ ...typed, ...own }) });
  };
  const setAway = async (gone: boolean) => {
    await send('site.away', { id, away: gone });
    onChanged();
  };
  const remove = () =>
    void attempt(async () => {
      await setAway(true);
      show({
        text: say(line.corrects ? 'siteProfileFellBack' : 'siteProfileRemoved', name),
        action: { label: say('undo'), run: () => setAway(false) },
      });
    });
  return (
    <li data-site-profile={id}>
      <div>
        <b>{name}</b> <Marks line={line} />
        {line.about !== '' && <p className="hint">{line.about}</p>}
        {line.standing && (
          <p className="hint" data-standing={line.standing.by}>
            {say(
              STANDINGS[line.standing.by],
              line.standing.versions,
              line.standing.date,
              line.standing.where,
            )}
          </p>
        )}
        <SiteHealthRow health={line.health} />
        <details>
          <summary>{say('siteProfileClaims')}</summary>
          <ul className="pages">
            {line.pages.map((page) => (
              <li key={page}>
                <code>{page}</code>
              </li>
            ))}
          </ul>
        </details>
      </div>
      <div className="row">
        {away ? (
          <Button
            aria-label={say('siteProfileRestoreOf', name)}
            onClick={() => void attempt(() => setAway(false))}
          >
            {say('siteProfileRestore')}
          </Button>
        ) : (
          <>
            <Button
              aria-label={say('siteProfileEditOf', name)}
              onClick={() => withText((text) => onEdit({ id, text }))}
            >
              {say('siteProfileEdit')}
            </Button>
            <Button look="quiet" aria-label={say('siteProfileCopyOf', name)} onClick={() => withText(copy)}>
              {say('siteProfileCopy')}
            </Button>
            <Button
              look="quiet"
              aria-label={say('siteProfileExportOf', name)}
              onClick={() => withText((text) => saveFile(`${id}.json`, 'application/json', text))}
            >
              {say('siteProfileExport')}
            </Button>
            {own && (
              <Button look="quiet" aria-label={say('siteProfileRemoveOf', name)} onClick={remove}>
                {say('siteProfileRemove')}
              </Button>
            )}
          </>
        )}
      </div>
    </li>
  );
}

function Marks({ line: { own, away, corrects, phi, version } }: { line: SiteLine }) {
  return (
    <>
      {own && <Chip tone="accent">{say('siteProfileOwn')}</Chip>}
      {own && !away && <Chip>{say('versionNumber', version)}</Chip>}
      {corrects && !away && <Chip>{say('siteProfileCorrects')}</Chip>}
      {away && <Chip tone="late">{say('siteProfileAway')}</Chip>}
      {phi && <Chip tone="warn">{say('siteProfilePhi')}</Chip>}
    </>
  );
}
