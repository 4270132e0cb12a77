import { formatMoment } from '../../ui/format-time';
import { useServices } from '../../ui/services';
import { say, sayCount, type TextKey } from '../../ui/text';
import { useHealth } from '../health/use-health';
import { useReplay } from '../replay/replay-context';

/** So many comments are shown; the newest say what is wrong now. */
const COMMENTS = 3;

/** How the edited prompt has fared, and what the replay says about it. */
export function PromptFigures({ id }: { id: string }) {
  const { now } = useServices();
  const health = useHealth();
  const replay = useReplay();
  const row = health?.find(({ prompt }) => prompt === id);
  const replayed = replay?.result.at === 'done' ? replay.result.draft : null;
  const again = replayed?.prompts.find(({ prompt }) => prompt === id);
  if (!row && !again) return null;
  const few = !row || row.suggest === 'too-few';
  return (
    <div className={few ? 'figures-box few' : 'figures-box'} data-health={row ? row.suggest : 'none'}>
      {row && (
        <>
          <dl className="figure-row">
            {(
              [
                ['reviewShown', row.shown],
                ['reviewActed', row.acted],
                ['reviewDismissed', row.dismissed],
                ['healthNotDone', row.notDone],
              ] as const
            ).map(([name, count]) => (
              <div key={name}>
                <dt>{say(name)}</dt>
                <dd>{count}</dd>
              </div>
            ))}
          </dl>
          <p className="hint">{say(`suggest_${row.suggest.replaceAll('-', '_')}` as TextKey)}</p>
          {row.comments.length > 0 && (
            <ul className="comments" aria-label={sayCount('healthComments', row.comments.length)}>
              {row.comments.slice(0, COMMENTS).map(({ at, note }) => (
                <li key={`${at} ${note}`}>
                  <q>{note}</q> <span className="hint">{formatMoment(at, now())}</span>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      {again && replayed && (
        <p className="hint">
          {say(
            'replayOne',
            sayCount('replayContacts', replayed.contacts),
            sayCount('replayTimes', again.shown),
            sayCount('replayRepeats', again.repeats),
            sayCount('replayBad', again.bad),
          )}
        </p>
      )}
    </div>
  );
}
