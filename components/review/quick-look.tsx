import type { MeasureId } from '../../utils/review/all-measures';
import { dayStart } from '../ui/format-time';
import { useServices } from '../ui/services';
import { say } from '../ui/text';
import { useLoaded } from '../ui/use-loaded';
import { isFew, writeCases, writeFigure } from './write-figure';

/** What an agent sees of herself at a glance; the board has the rest. */
const LOOK: readonly MeasureId[] = ['promisesInTime', 'recapBeforeClose', 'nameInBand', 'promptsActed'];
const DAYS = 7;

/** One's own last seven days in four figures; nothing where nothing was logged. */
export function QuickLook() {
  const { log, now, openPage } = useServices();
  const { loaded } = useLoaded(
    async () => {
      const { me } = await log.readChoices();
      const at = now();
      return log.readBoard({ agent: me }, { from: dayStart(at, 1 - DAYS), to: dayStart(at, 1) });
    },
    [log],
    ['log', 'commitments'],
  );
  if (loaded.state !== 'ready') return null;
  const rows = LOOK.flatMap((id) => loaded.value.rows.find((row) => row.id === id) ?? []);
  if (rows.every((row) => row.summary.found === null)) return null;
  return (
    <section className="quick-look" aria-labelledby="quick-look-title">
      <h2 id="quick-look-title">{say('quickLookTitle')}</h2>
      <dl>
        {rows.map(({ id, sort, summary }) => (
          <div key={id} className={isFew(summary) ? 'few' : undefined} data-quick={id}>
            <dt>{say(`reviewName_${id}`)}</dt>
            <dd>
              {summary.found ? (
                <>
                  <span className="value">{writeFigure(sort, summary.found.value)}</span>
                  <span className="interval">{writeCases(sort, summary)}</span>
                </>
              ) : (
                <span className="interval">{say('reviewNothing')}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button quiet" onClick={() => openPage('review.html#measures')}>
        {say('quickLookMore')}
      </button>
    </section>
  );
}
