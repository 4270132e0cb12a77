import type { SystemDown } from '../../utils/model/system-down';
import type { PromiseLine } from '../promises/promise-line';
import { PromiseRowView } from '../promises/promise-row';
import { Button } from '../ui/button';
import { formatMoment } from '../ui/format-time';
import { useServices } from '../ui/services';
import { useAttempt } from '../ui/snackbar';
import { say, sayCount } from '../ui/text';

type Props = { down: SystemDown; lines: readonly PromiseLine[]; now: number; reload: () => void };

/** "Our system is down": since when, and who waits for a call; once it is up again, the people to ring back. */
export function DownCard({ down, lines, now, reload }: Props) {
  const { settings } = useServices();
  const attempt = useAttempt();
  const waiting = lines
    .filter((line) => line.open && down.waiting.includes(line.id))
    .sort((a, b) => a.dueAt - b.dueAt);
  const list = (
    <ul className="promises ring-back">
      {waiting.map((line) => (
        <PromiseRowView key={line.id} line={line} now={now} onChanged={reload} brief />
      ))}
    </ul>
  );
  if (down.since === null)
    return waiting.length === 0 ? null : (
      <section className="card" aria-labelledby="ring-back">
        <h2 id="ring-back">{say('ringBackTitle')}</h2>
        <p className="soft">{sayCount('ringBackCount', waiting.length)}</p>
        {list}
      </section>
    );
  const goUp = () =>
    void attempt(async () => {
      await settings.setSystemDown(false);
      reload();
    });
  return (
    <section className="card down-card" aria-labelledby="down-title">
      <div className="promise-head">
        <h2 id="down-title">{say('downSince', formatMoment(down.since, now))}</h2>
        <Button onClick={goUp}>{say('downOver')}</Button>
      </div>
      <p>{say('downHint')}</p>
      {waiting.length > 0 && (
        <details>
          <summary>{sayCount('downWaiting', waiting.length)}</summary>
          {list}
        </details>
      )}
    </section>
  );
}
