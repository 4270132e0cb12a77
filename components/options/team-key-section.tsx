import { useState } from 'react';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { Field } from '../ui/field';
import { LoadView } from '../ui/load-view';
import { useServices } from '../ui/services';
import { useAttempt, useSnackbar } from '../ui/snackbar';
import { say } from '../ui/text';
import { plainReason } from '../ui/use-loaded';
import { useSetting } from './use-changes';

/** The phrase that a team shares so that its browsers name a case alike. It is typed once and not kept, only a key made from it. */
export function TeamKeySection() {
  const { coaching, send } = useServices();
  const attempt = useAttempt();
  const show = useSnackbar();
  const { loaded, reload } = useSetting(() => coaching.readTeam(), [coaching], ['settings']);
  const [phrase, setPhrase] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const set = async (next: string | null) => {
    setBusy(true);
    await send('team.set', { phrase: next });
    setPhrase('');
    reload();
  };
  const save = async (event: { preventDefault: () => void }) => {
    event.preventDefault();
    setProblem(null);
    try {
      await set(phrase);
      show({ text: say('teamKeySet') });
    } catch (error) {
      setProblem(plainReason(error));
    }
    setBusy(false);
  };
  const resume = async () => {
    await send('team.resume', {});
    reload();
  };
  const clear = async () => {
    await attempt(async () => {
      await set(null);
      show({ text: say('teamKeyGone'), action: { label: say('undo'), run: resume } });
    });
    setBusy(false);
  };
  return (
    <div className="team-key">
      <h3>{say('teamKey')}</h3>
      <p className="soft">{say('teamKeyWhy')}</p>
      <LoadView loaded={loaded} reload={reload}>
        {(fingerprint) => (
          <>
            {fingerprint !== null && (
              <p className="row">
                <Chip tone="accent">{say('settingChanged')}</Chip>
                <span>
                  {say('teamKeyOn')} <code data-team>{shorten(fingerprint)}</code>
                </span>
                <Button look="quiet" onClick={clear} disabled={busy}>
                  {say('teamKeyClear')}
                </Button>
              </p>
            )}
            <form onSubmit={save} noValidate>
              <Field
                label={say(fingerprint === null ? 'teamKeyPhrase' : 'teamKeyOther')}
                hint={say('teamKeyHint')}
                problem={problem}
              >
                {(ids) => (
                  <input
                    {...ids}
                    type="password"
                    autoComplete="off"
                    maxLength={500}
                    value={phrase}
                    onChange={(e) => setPhrase(e.target.value)}
                  />
                )}
              </Field>
              <div className="row">
                <Button type="submit" disabled={busy || phrase.trim() === ''}>
                  {say('teamKeySave')}
                </Button>
              </div>
            </form>
          </>
        )}
      </LoadView>
    </div>
  );
}

/** The first half of a fingerprint in blocks of four, to be compared by eye or read out. */
const shorten = (fingerprint: string) => fingerprint.slice(0, 16).match(/.{4}/g)?.join(' ') ?? fingerprint;
