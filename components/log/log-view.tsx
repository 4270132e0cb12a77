import { useState } from 'react';
import type { LogRow } from '../../utils/log/read/read-interactions';
import type { ImportRecord } from '../../utils/log/views/log-rows';
import { countFilters, NO_FILTER, toLogFilter } from '../contact/filter-form';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { formatMoment } from '../ui/format-time';
import { LoadView } from '../ui/load-view';
import { type FilterChoices, useServices } from '../ui/services';
import { useAttempt, useSnackbar } from '../ui/snackbar';
import { say, sayCount } from '../ui/text';
import { useClock } from '../ui/use-clock';
import { useDraft } from '../ui/use-draft';
import { useLoaded } from '../ui/use-loaded';
import { useSettled } from '../ui/use-settled';
import { Exchange } from './exchange';
import { FilterBar } from './filter-bar';
import { LogEntry } from './log-entry';
import { LogTotals } from './log-totals';
import { NEWEST, readPages, type Shown, showNewer, showOlder } from './read-pages';

/** More files than this are found by agent and day. */
const MOST_NEWS = 20;

const NO_CHOICES: FilterChoices = { me: '', origins: [], prompts: [], playbooks: [], tags: [], agents: [] };

/** *Log*: totals, search and filters, newest contacts first, export and import. */
export function LogView({ wide = false }: { wide?: boolean }) {
  const { log, playbooks, coaching, now } = useServices();
  const [form, setForm] = useDraft('log filter', NO_FILTER);
  const asked = useSettled(JSON.stringify(toLogFilter(form)), 150);
  const filter = JSON.parse(asked) as ReturnType<typeof toLogFilter>;
  const around = useLoaded(
    async () => {
      const [choices, books, imports] = await Promise.all([
        log.readChoices(),
        playbooks(),
        coaching.readImports(),
      ]);
      const titles = Object.fromEntries(books.flatMap((b) => b.prompts.map((p) => [p.id, p.title])));
      return { choices, titles, news: listNews(imports, choices, now()) };
    },
    [log, playbooks],
    ['log'],
  );
  const { choices, titles, news } =
    around.loaded.state === 'ready' ? around.loaded.value : { choices: NO_CHOICES, titles: {}, news: [] };
  const [wanted, setWanted] = useState<Shown>({ asked, ...NEWEST });
  const shown = wanted.asked === asked ? wanted : { asked, ...NEWEST };
  const list = useLoaded(
    () => readPages(log, filter, shown.pages, shown.after),
    [log, asked, shown.pages, JSON.stringify(shown.after)],
    ['log', 'commitments'],
  );
  // Apart from the list, which need not wait for every row to be counted.
  const sums = useLoaded(() => log.readTotals(filter), [log, asked], ['log', 'commitments']);
  const totals = sums.loaded.state === 'ready' ? sums.loaded.value : null;
  return (
    <>
      <FilterBar form={form} onChange={setForm} choices={choices} titles={titles} news={news} wide={wide} />
      <LoadView loaded={list.loaded} reload={list.reload}>
        {(page) => (
          <>
            {totals && totals.contacts > 0 && <LogTotals totals={totals} />}
            {page.rows.length === 0 ? (
              <Nothing
                filtered={countFilters(form) > 0 || form.text !== ''}
                onClear={() => setForm(NO_FILTER)}
              />
            ) : (
              <LogList rows={page.rows} titles={titles} choices={choices} reload={list.reload} />
            )}
            <div className="row">
              {shown.before.length > 0 && (
                <Button onClick={() => setWanted(showNewer(shown))}>{say('logNewer')}</Button>
              )}
              {page.next && (
                <Button onClick={() => setWanted(showOlder(shown, page))}>{say('logOlder')}</Button>
              )}
            </div>
          </>
        )}
      </LoadView>
      <Exchange
        filter={filter}
        onImported={list.reload}
        onNews={(fresh) => setForm({ ...NO_FILTER, fresh })}
      />
    </>
  );
}

function Nothing({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  if (!filtered) return <EmptyState title={say('logEmpty')} text={say('logEmptyHint')} />;
  return (
    <EmptyState title={say('logNothing')} action={<Button onClick={onClear}>{say('filtersClear')}</Button>} />
  );
}

type ListProps = {
  rows: LogRow[];
  titles: Record<string, string>;
  choices: FilterChoices;
  reload: () => void;
};

function LogList({ rows, titles, choices, reload }: ListProps) {
  const { send } = useServices();
  const now = useClock();
  const attempt = useAttempt();
  const show = useSnackbar();
  const remove = (id: string) =>
    void attempt(async () => {
      await send('log.delete', { of: 'interaction', ids: [id] });
      reload();
      const undo = async () => {
        await send('log.restore', { of: 'interaction', ids: [id] });
        reload();
      };
      show({ text: say('deleted'), action: { label: say('undo'), run: undo } });
    });
  const labelOf = (agent: string) =>
    agent === choices.me ? null : (choices.agents.find((a) => a.id === agent)?.label ?? null);
  return (
    <>
      <ul className="log-list">
        {rows.map((row) => (
          <LogEntry
            key={row.interaction.id}
            row={row}
            now={now}
            titles={titles}
            agentLabel={labelOf(row.interaction.agent)}
            mine={row.interaction.agent === choices.me}
            onDelete={() => remove(row.interaction.id)}
            onChanged={reload}
          />
        ))}
      </ul>
      <p className="hint">{sayCount('logShown', rows.length)}</p>
    </>
  );
}

/** The colleagues' files that were taken in, as choices of the log's filter: whose and when, newest first. */
function listNews(
  imports: readonly ImportRecord[],
  { agents }: FilterChoices,
  now: number,
): { value: string; text: string }[] {
  const nameOf = (record: ImportRecord) =>
    agents.find((agent) => agent.id === record.agent)?.label ?? record.label;
  return imports
    .filter((record) => record.kind !== 'coaching' && record.added > 0)
    .slice(0, MOST_NEWS)
    .map((record) => ({
      value: record.id,
      text: say('filterNewsOf', nameOf(record), formatMoment(record.at, now)),
    }));
}
