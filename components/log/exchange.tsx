import { useState } from 'react';
import type { LogFilter } from '../../utils/log/views/log-filter';
import { Button } from '../ui/button';
import { useServices } from '../ui/services';
import { useAttempt } from '../ui/snackbar';
import { say } from '../ui/text';
import { ExportLog } from './export-log';
import { ImportFile } from './import-file';
import { readPages } from './read-pages';
import { writeCsv } from './write-csv';

type Props = { filter: LogFilter; onImported: () => void; onNews: (importId: string) => void };

/** Takes the log out as CSV or JSON, and colleagues' and a lead's files in. */
export function Exchange({ filter, onImported, onNews }: Props) {
  const { log, saveFile } = useServices();
  const attempt = useAttempt();
  const [open, setOpen] = useState(false);
  const csv = () =>
    void attempt(async () =>
      saveFile(
        'bedside-log.csv',
        'text/csv',
        writeCsv((await readPages(log, filter, Number.POSITIVE_INFINITY)).rows),
      ),
    );
  return (
    <details className="card exchange" onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        <h2>{say('exchange')}</h2>
      </summary>
      <h3>{say('exportTitle')}</h3>
      <div className="row">
        <Button onClick={csv}>{say('exportCsv')}</Button>
      </div>
      <p className="hint">{say('exportHint')}</p>
      {open && <ExportLog />}
      <ImportFile onImported={onImported} onNews={onNews} />
    </details>
  );
}
