import { useState } from 'react';
import type { LogFilter } from '../../utils/log/views/log-filter';
import { Button } from '../ui/button';
import { useServices } from '../ui/services';
import { useAttempt } from '../ui/snackbar';
import { say } from '../ui/text';
import { ImportFile } from './import-file';
import { readPages } from './read-pages';
import { writeCsv } from './write-csv';

type Props = { filter: LogFilter; onImported: () => void; onNews: (importId: string) => void };

/** Takes the log out as CSV or JSON, and colleagues' and a lead's files in. */
export function Exchange({ filter, onImported, onNews }: Props) {
  const { log, send, saveFile } = useServices();
  const attempt = useAttempt();
  const [personal, setPersonal] = useState(false);
  const csv = () =>
    void attempt(async () =>
      saveFile(
        'bedside-log.csv',
        'text/csv',
        writeCsv((await readPages(log, filter, Number.POSITIVE_INFINITY)).rows),
      ),
    );
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
      <ImportFile onImported={onImported} onNews={onNews} />
    </details>
  );
}
