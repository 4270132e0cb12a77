import { type ReactNode, useState } from 'react';
import type { LogRow } from '../../utils/log/read/read-interactions';
import type { ImportRecord } from '../../utils/log/views/log-rows';
import { countFilters, NO_FILTER, toLogFilter } from '../contact/filter-form';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { formatMoment } from '../ui/format-time';
import { LoadView } from '../ui/load-view';
import { type FilterChoices, useServices } from '../ui/services';
import { say, sayCount } from '../ui/text';
import { useClock } from '../ui/use-clock';
import { useDraft } from '../ui/use-draft';
import { useLoaded } from '../ui/use-loaded';
import { useSettled } from '../ui/use-settled';
import { ContactView } from './contact-view';
import { Exchange } from './exchange';
import { FilterBar } from './filter-bar';
import { LogEntry } from './log-entry';
import { LogTotals } from './log-totals';
import { NEWEST, readPages, type Shown, showNewer, showOlder } from './read-pages';
import { useOpened } from './use-opened';
import { useRemove } from './use-remove';

/** More files than this are found by agent and day. */
const MOST_NEWS = 20;

const NO_CHOICES: FilterChoices = { me: '', origins: [], prompts: [], playbooks: [], tags: [], agents: [] };

type Props = {
  /** There is room for a contact within the list; else it opens in place of it. */
  wide?: boolean;
  /** Stands above, and goes with the list. */
  children?: ReactNode;
};

/** *Log*: totals, search and filters, newest contacts first, export and import. */
export function LogView({ wide = false, children }: Props) {
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
  const opened = useOpened();
  const remove = useRemove(list.reload);
  const labelOf = ({ interaction: { agent } }: LogRow) =>
    agent === choices.me ? null : (choices.agents.find((a) => a.id === agent)?.label ?? null);
  return (
    <>
      {opened.id !== null && (
        <ContactView
          id={opened.id}
          titles={titles}
          labelOf={labelOf}
          me={choices.me}
          onBack={() => opened.close()}
          onDelete={() => void remove(opened.id ?? '').then((gone) => gone && opened.close(true))}
        />
      )}
      {/* The list stays as it was, so that one comes back to the same place in it. */}
      <div className="log-all" hidden={opened.id !== null}>
        {children}
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
                <LogList
                  rows={page.rows}
                  titles={titles}
                  me={choices.me}
                  labelOf={labelOf}
                  onDelete={(id) => void remove(id)}
                  onChanged={list.reload}
                  onOpen={wide ? undefined : opened.open}
                />
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
      </div>
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
  me: string;
  labelOf: (row: LogRow) => string | null;
  onDelete: (id: string) => void;
  onChanged: () => void;
  onOpen?: (id: string, row: HTMLElement) => void;
};

function LogList({ rows, titles, me, labelOf, onDelete, onChanged, onOpen }: ListProps) {
  const now = useClock();
  return (
    <>
      <ul className="log-list">
        {rows.map((row) => {
          const { id, agent } = row.interaction;
          return (
            <LogEntry
              key={id}
              row={row}
              now={now}
              titles={titles}
              agentLabel={labelOf(row)}
              mine={agent === me}
              onDelete={() => onDelete(id)}
              onChanged={onChanged}
              onOpen={onOpen && ((from) => onOpen(id, from))}
            />
          );
        })}
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
