import { readChange } from '../../utils/review/read-change';
import { isSilent } from '../../utils/settings/baseline';
import { formatDay } from '../ui/format-time';
import { LoadView } from '../ui/load-view';
import { useServices } from '../ui/services';
import { say } from '../ui/text';
import { useLoaded } from '../ui/use-loaded';
import { BaselineControl } from './baseline-control';
import { ChangeTable } from './change-table';
import { FilterRow } from './filter-row';
import { useReviewFilter } from './use-review-filter';

/** *Before and after*: a baseline without prompts, and whether anything has changed since. */
export function ChangeView() {
  const { log, settings, now } = useServices();
  const filter = useReviewFilter();
  const { agent } = filter;
  const { loaded, reload } = useLoaded(
    async () => {
      const at = now();
      const baselines = await settings.readBaselines();
      const last = baselines.at(-1) ?? null;
      const running = isSilent(baselines, at);
      if (agent === null || last === null || running) return { last, running, rows: null };
      const of = agent ? { agent } : {};
      const [before, after] = await Promise.all([
        log.readBoard(of, { from: last.from, to: last.until }),
        log.readBoard(of, { from: last.until, to: at + 1 }),
      ]);
      return { last, running, rows: readChange(before, after) };
    },
    [log, settings, agent],
    ['log', 'commitments'],
  );
  return (
    <LoadView loaded={loaded} reload={reload}>
      {({ last, running, rows }) => (
        <>
          <BaselineControl last={last} running={running} onChanged={reload} />
          {rows && last && (
            <>
              <FilterRow filter={filter} spans={false} />
              <p className="hint">
                {say('changeHow', formatDay(last.from, now()), formatDay(last.until, now()))}
              </p>
              <ChangeTable rows={rows} />
            </>
          )}
        </>
      )}
    </LoadView>
  );
}
