import type { Period } from '../../utils/review/read-board';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { type LoadedBoard, useServices } from '../ui/services';
import { say, sayCount, textLocale } from '../ui/text';
import { MeasureTable } from './measure-table';
import { PromptTable } from './prompt-table';
import { TrendTable } from './trend-table';
import { writeBoard } from './write-board';
import { writeMeasures } from './write-measures';

/** `titles` = null until they are read; `several` = contacts of more than one agent are in it. */
type Props = {
  period: Period;
  board: LoadedBoard;
  titles: Record<string, string> | null;
  several: boolean;
};

/** Figures, prompts and weeks of one board, and what has to be known to read them. */
export function BoardView({ period, board, titles, several }: Props) {
  const { now, saveFile } = useServices();
  const { contacts, lone, scanned } = board;
  const nothing = board.rows.every(
    ({ summary, trend }) => !summary.found && trend.every((p) => p.value === null),
  );
  if (nothing) return <EmptyState title={say('reviewEmpty')} text={say('reviewEmptyHint')} />;
  const csv = () => saveFile('bedside-measures.csv', 'text/csv', writeMeasures(board.rows, period));
  const json = () => saveFile('bedside-board.json', 'application/json', writeBoard(board, period, now()));
  const whole = (count: number) => count.toLocaleString(textLocale());
  return (
    <>
      <p className="hint">
        {sayCount('reviewContacts', contacts)} {say('reviewHow')}
      </p>
      {scanned !== null && (
        <p className="hint" data-scanned={scanned}>
          {say('reviewScanned', whole(scanned))}
        </p>
      )}
      {several && lone > 0 && <p className="hint">{say('reviewLone', whole(lone), whole(contacts))}</p>}
      <MeasureTable rows={board.rows} />
      {titles && <PromptTable prompts={board.prompts} titles={titles} />}
      <TrendTable rows={board.rows} />
      <div className="row review-out">
        <Button onClick={csv}>{say('reviewCsv')}</Button>
        <Button onClick={json}>{say('reviewJson')}</Button>
        <Button onClick={() => globalThis.print()}>{say('reviewPrint')}</Button>
      </div>
    </>
  );
}
