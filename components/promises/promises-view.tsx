import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { formatDay } from '../ui/format-time';
import { LoadView } from '../ui/load-view';
import { useServices } from '../ui/services';
import { useAttempt } from '../ui/snackbar';
import { say, sayCount } from '../ui/text';
import { useClock } from '../ui/use-clock';
import { useLoaded } from '../ui/use-loaded';
import { groupPromises } from './group-promises';
import { type PromiseLine, toPromiseLine } from './promise-line';
import { PromiseRowView } from './promise-row';
import { QuickPromise } from './quick-promise';

const WEEK = 7 * 86_400_000;

/** *Promises*: overdue first, then day by day, then what was closed in the last seven days. */
export function PromisesView() {
  const services = useServices();
  const now = useClock();
  const { loaded, reload } = useLoaded(
    async () => {
      const [open, closed] = await Promise.all([
        services.log.readPromises({ open: true }),
        services.log.readPromises({ closedSince: services.now() - WEEK }),
      ]);
      return [...open, ...closed];
    },
    [services],
    ['commitments'],
  );
  return (
    <>
      <section className="card" aria-labelledby="new-promise">
        <h2 id="new-promise">{say('promiseNew')}</h2>
        <QuickPromise tab={null} now={now} onMade={reload} />
      </section>
      <LoadView loaded={loaded} reload={reload}>
        {(rows) => (
          <AgendaView
            lines={rows.map((r) => toPromiseLine(r.commitment, r.personal, now, r.saidBack))}
            now={now}
            reload={reload}
          />
        )}
      </LoadView>
    </>
  );
}

function AgendaView({ lines, now, reload }: { lines: PromiseLine[]; now: number; reload: () => void }) {
  const { overdue, days, closed } = groupPromises(lines);
  if (lines.length === 0) return <EmptyState title={say('promisesEmpty')} text={say('promisesEmptyHint')} />;
  const list = (of: PromiseLine[]) => (
    <ul className="promises">
      {of.map((line) => (
        <PromiseRowView key={line.id} line={line} now={now} onChanged={reload} />
      ))}
    </ul>
  );
  return (
    <>
      {overdue.length > 0 && (
        <section className="agenda-day" aria-labelledby="overdue">
          <h2 id="overdue" className="late">
            {sayCount('overdue', overdue.length)}
          </h2>
          {list(overdue)}
        </section>
      )}
      {days.map(({ day, lines: of }) => (
        <section className="agenda-day" key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className="day">
            {formatDay(day, now)}
          </h2>
          {list(of)}
        </section>
      ))}
      {overdue.length + days.length === 0 && <p className="soft">{say('promisesAllClosed')}</p>}
      {overdue.length + days.length > 0 && <AgendaExport lines={lines} />}
      {closed.length > 0 && (
        <details className="agenda-closed">
          <summary>{sayCount('promisesClosed', closed.length)}</summary>
          {list(closed)}
        </details>
      )}
    </>
  );
}

/** Saves the times of open promises for a calendar; the file names nobody. */
function AgendaExport({ lines }: { lines: PromiseLine[] }) {
  const { writeCalendar, saveFile } = useServices();
  const attempt = useAttempt();
  const save = () =>
    void attempt(async () => {
      const open = lines.filter((l) => l.open).sort((a, b) => a.dueAt - b.dueAt);
      saveFile('bedside-promises.ics', 'text/calendar', writeCalendar(open, say('agendaEntry')));
    });
  return (
    <div className="row export">
      <Button onClick={save}>{say('agendaExport')}</Button>
      <span className="hint">{say('agendaHint')}</span>
    </div>
  );
}
