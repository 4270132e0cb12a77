import type { Quiet } from '../../utils/model/quiet';
import { Button } from '../ui/button';
import { formatMoment } from '../ui/format-time';
import { hostOf } from '../ui/host-of';
import { LoadView } from '../ui/load-view';
import { useServices } from '../ui/services';
import { useAttempt } from '../ui/snackbar';
import { say } from '../ui/text';
import { useLoaded } from '../ui/use-loaded';
import { listQuietLines } from './list-quiet';

/** Where Bedside is quiet, and how to end that; or quiet for an hour or until further notice. */
export function QuietSection() {
  const { settings, send, now } = useServices();
  const attempt = useAttempt();
  const { loaded, reload } = useLoaded(() => settings.readQuiet(), [settings], ['quiet']);
  const set = (quiet: Quiet) =>
    void attempt(async () => {
      await send('quiet.set', quiet);
      reload();
    });
  return (
    <section className="card" aria-labelledby="quiet-title">
      <h2 id="quiet-title">{say('quiet')}</h2>
      <LoadView loaded={loaded} reload={reload}>
        {(quiet) => {
          const lines = listQuietLines(quiet, now());
          return (
            <>
              {lines.length === 0 && <p className="soft">{say('quietNowhere')}</p>}
              <ul className="lines">
                {lines.map((line) => (
                  <li key={line.origin ?? 'everywhere'}>
                    <span>
                      {line.origin === null ? say('quietIsEverywhere') : say('quietOn', hostOf(line.origin))}
                      {line.until !== null && ` ${say('untilTime', formatMoment(line.until, now()))}`}
                    </span>
                    <Button onClick={() => set(line.lift)}>{say('quietLift')}</Button>
                  </li>
                ))}
              </ul>
              {quiet.everywhere === null && (
                <div className="row">
                  <Button onClick={() => set({ ...quiet, everywhere: { until: now() + 3_600_000 } })}>
                    {say('quietForHour')}
                  </Button>
                  <Button onClick={() => set({ ...quiet, everywhere: { until: null } })}>
                    {say('quietForNow')}
                  </Button>
                </div>
              )}
            </>
          );
        }}
      </LoadView>
    </section>
  );
}
