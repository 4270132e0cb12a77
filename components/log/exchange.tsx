import { useRef, useState } from 'react';
import type { LogFilter } from '../../utils/log/log-filter';
import type { LogCursor, LogRow } from '../../utils/log/read-interactions';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { type LogReader, useServices } from '../ui/services';
import { useAttempt } from '../ui/snackbar';
import { say, sayCount } from '../ui/text';
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

/** Reads a colleague's exported file and says in words what came of it. */
export function ImportFile({ onImported }: { onImported: () => void }) {
  const { send } = useServices();
  const [label, setLabel] = useState('');
  const [result, setResult] = useState<{ text: string; failed: boolean } | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const read = async () => {
    const chosen = file.current?.files?.[0];
    if (!chosen) return setResult({ text: say('importNoFile'), failed: true });
    try {
      const name = label.trim() || chosen.name.replace(/\.json$/, '');
      const { added, known } = await send('log.import', { json: await chosen.text(), label: name });
      setResult({
        text: say('imported', sayCount('importAdded', added), sayCount('importKnown', known)),
        failed: false,
      });
      onImported();
    } catch (error) {
      setResult({ text: say('importFailed', error instanceof Error ? error.message : ''), failed: true });
    }
  };
  return (
    <div className="import">
      <h3>{say('importTitle')}</h3>
      <Field label={say('importFile')}>
        {(ids) => <input {...ids} ref={file} type="file" accept=".json,application/json" />}
      </Field>
      <Field label={say('importLabel')} hint={say('importLabelHint')}>
        {(ids) => <input {...ids} maxLength={80} value={label} onChange={(e) => setLabel(e.target.value)} />}
      </Field>
      <div className="row">
        <Button onClick={read}>{say('importDo')}</Button>
      </div>
      <p role="status" className={result?.failed ? 'problem' : 'hint'}>
        {result?.text}
      </p>
    </div>
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
