import { readBoard, startOfReading } from '../../utils/review/read-board';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { EmptyState } from '../ui/empty-state';
import { Field } from '../ui/field';
import { LoadView } from '../ui/load-view';
import { type FilterChoices, useServices } from '../ui/services';
import { say, sayCount, type TextKey } from '../ui/text';
import { useDraft } from '../ui/use-draft';
import { useLoaded } from '../ui/use-loaded';
import { choosePeriod, SPANS, type Span } from './choose-period';
import { MeasureTable } from './measure-table';
import { PromptTable } from './prompt-table';
import { TrendTable } from './trend-table';
import { writeMeasures } from './write-measures';

const SPAN_TEXT: Record<Span, TextKey> = {
  '7': 'reviewSpan7',
  '30': 'reviewSpan30',
  '90': 'reviewSpan90',
  all: 'reviewSpanAll',
};

/** Stands for one's own contacts before the log was asked who that is: one's own data comes first. */
const ME = 'me';
const EVERYBODY = '';

/** *Measures*: how the habits fare over a period, what is change and what is noise, and how the prompts do. */
export function MeasuresView() {
  const { log, playbooks, now } = useServices();
  const [form, setForm] = useDraft('measures filter', { span: '30', agent: ME });
  const span = SPANS.find((each) => each === form.span) ?? '30';
  const around = useLoaded(
    async () => {
      const [choices, books] = await Promise.all([log.readChoices(), playbooks()]);
      return {
        choices,
        titles: Object.fromEntries(books.flatMap((b) => b.prompts.map((p) => [p.id, p.title]))),
      };
    },
    [log, playbooks],
    ['log'],
  );
  const choices = around.loaded.state === 'ready' ? around.loaded.value.choices : null;
  const agent = choices && chooseAgent(form.agent, choices);
  const { loaded, reload } = useLoaded(
    async () => {
      if (agent === null) return null;
      const at = now();
      const period = choosePeriod(span, at);
      const from = startOfReading(period);
      const input = await log.readReview(agent === EVERYBODY ? { from } : { from, agent });
      return { period, board: readBoard(input, period, at) };
    },
    [log, span, agent],
    ['log', 'commitments'],
  );
  return (
    <LoadView loaded={around.loaded} reload={around.reload}>
      {({ titles, choices: { agents } }) => (
        <>
          <search className="review-filters">
            <Choice
              label={say('reviewPeriod')}
              options={SPANS.map((value) => ({ value, text: say(SPAN_TEXT[value]) }))}
              value={span}
              onPick={(value) => setForm({ ...form, span: value })}
            />
            {agents.length > 1 && (
              <Field label={say('filterAgent')}>
                {(ids) => (
                  <select
                    {...ids}
                    value={agent ?? EVERYBODY}
                    onChange={(e) => setForm({ ...form, agent: e.target.value })}
                  >
                    {agents.map((each) => (
                      <option key={each.id} value={each.id}>
                        {each.label}
                      </option>
                    ))}
                    <option value={EVERYBODY}>{say('reviewEverybody')}</option>
                  </select>
                )}
              </Field>
            )}
          </search>
          <LoadView loaded={loaded} reload={reload}>
            {(value) =>
              value ? <BoardView {...value} titles={titles} /> : <p className="loading">{say('loading')}</p>
            }
          </LoadView>
        </>
      )}
    </LoadView>
  );
}

/** The agent asked for where the log knows her, else whoever is at this browser, else everybody. */
function chooseAgent(asked: string, { me, agents }: FilterChoices): string {
  if (asked === EVERYBODY) return EVERYBODY;
  const wanted = asked === ME ? me : asked;
  return agents.some((agent) => agent.id === wanted) ? wanted : EVERYBODY;
}

type BoardProps = {
  period: ReturnType<typeof choosePeriod>;
  board: ReturnType<typeof readBoard>;
  titles: Record<string, string>;
};

function BoardView({ period, board, titles }: BoardProps) {
  const { saveFile } = useServices();
  const nothing = board.rows.every(
    ({ summary, trend }) => !summary.found && trend.every((p) => p.value === null),
  );
  if (nothing) return <EmptyState title={say('reviewEmpty')} text={say('reviewEmptyHint')} />;
  const csv = () => saveFile('bedside-measures.csv', 'text/csv', writeMeasures(board.rows, period));
  return (
    <>
      <p className="hint">
        {sayCount('reviewContacts', board.contacts)} {say('reviewHow')}
      </p>
      <MeasureTable rows={board.rows} />
      <PromptTable prompts={board.prompts} titles={titles} />
      <TrendTable rows={board.rows} />
      <div className="row review-out">
        <Button onClick={csv}>{say('reviewCsv')}</Button>
        <Button onClick={() => globalThis.print()}>{say('reviewPrint')}</Button>
      </div>
    </>
  );
}
