import { useState } from 'react';
import type { LogFilter } from '../../utils/log/log-filter';
import type { LogCursor, LogRow } from '../../utils/log/read-interactions';
import { Button } from '../ui/button';
import { type LogReader, useServices } from '../ui/services';
import { useAttempt } from '../ui/snackbar';
import { say } from '../ui/text';
import { ImportFile } from './import-file';
import { writeCsv } from './write-csv';

type Props = { filter: LogFilter; onImported: () => void };

/** Takes the log out as CSV or JSON, and a colleague's file in. */
export function Exchange({ filter, onImported }: Props) {
  const { log, send, saveFile } = useServices();
  const attempt = useAttempt();
  const [personal, setPersonal] = useState(false);
  const csv = () =>
    void attempt(async () => saveFile('bedside-log.csv', 'text/csv', writeCsv(await readAll(log, filter))));
  const json = () =>
    void attempt(async () => {
      const { json: text } = await send('log.export', { personal });
      saveFile('bedside-log.json', 'application/json', text);
    });
  return (
    <details className="card exchange">
      <summary>
        <h2>{say('exchange')}</h2>
      </summary>
      <h3>{say('exportTitle')}</h3>
      <div className="row">
        <Button onClick={csv}>{say('exportCsv')}</Button>
        <Button onClick={json}>{say('exportJson')}</Button>
      </div>
      <p className="hint">{say('exportHint')}</p>
      <label className="inline">
        <input type="checkbox" checked={personal} onChange={(e) => setPersonal(e.target.checked)} />
        <span>{say('exportPersonal')}</span>
      </label>
      <ImportFile onImported={onImported} />
    </details>
  );
}

async function readAll(log: LogReader, filter: LogFilter): Promise<LogRow[]> {
  const rows: LogRow[] = [];
  let after: LogCursor | null = null;
  do {
    const page: { rows: LogRow[]; next: LogCursor | null } = await log.readPage(filter, after);
    rows.push(...page.rows);
    after = page.next;
  } while (after);
  return rows;
}
