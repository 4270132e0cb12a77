import { type DragEvent, useId, useRef, useState } from 'react';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { useServices } from '../ui/services';
import { say, sayCount } from '../ui/text';
import { plainReason } from '../ui/use-loaded';
import { FileProgress } from './file-progress';
import { type ImportLine, type ImportResult, startLine, tellCoaching, tellLog } from './import-line';
import { ImportRow } from './import-row';
import { peekFile } from './peek-file';
import { useFileWork } from './use-file-work';

type Props = {
  onImported: () => void;
  /** Shows in the log what an import brought, where there is a log beside. */
  onNews?: (importId: string) => void;
};

/**
 * Takes files in, several at once: colleagues' logs and a lead's coaching files, told apart by what is in them. Each file is
 * read by itself and says what came of it; one that is broken stops no other.
 */
export function ImportFile({ onImported, onNews }: Props) {
  const { send, log, logFiles, now } = useServices();
  const [lines, setLines] = useState<ImportLine[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const [busy, setBusy] = useState(false);
  const { step, run, stop } = useFileWork();
  const [empty, setEmpty] = useState(false);
  const serial = useRef(0);
  const title = useId();
  const change = (key: string, part: Partial<ImportLine>) =>
    setLines((all) => all.map((line) => (line.key === key ? { ...line, ...part } : line)));

  const choose = async (files: File[]) => {
    setProblem(null);
    const { agents } = await log.readChoices();
    setEmpty(agents.length === 0);
    const labels = new Map(agents.map(({ id, label }) => [id, label]));
    const read: ImportLine[] = [];
    // One after the other, each a piece at a time: a large one stays on the disk.
    for (const file of files) {
      const key = `file-${++serial.current}`;
      read.push(startLine(key, { name: file.name, content: file }, await peekFile(file), labels));
    }
    setLines(read);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void choose([...event.dataTransfer.files]);
  };
  const take = async (line: ImportLine): Promise<ImportResult> => {
    const { peek, content, label, own, file } = line;
    try {
      if (peek.what === 'coaching')
        return tellCoaching(await send('coaching.import', { json: await content.text() }));
      // Without a name, into an empty log, it is a restore.
      const name = own ? '' : label.trim() || file.replace(/\.json$/i, '');
      const result = await run((progress, signal) => logFiles.take(content, name, { progress, signal }));
      return tellLog(result, now());
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError')
        return { text: say('importStopped'), failed: true };
      return { text: say('importFailed', plainReason(error)), failed: true };
    }
  };
  const takeAll = async () => {
    const waiting = lines
      .filter((line) => line.result === null)
      // One's own is restored into the log while it is empty.
      .sort((a, b) => Number(b.own) - Number(a.own));
    if (waiting.length === 0) return setProblem(say('importNoFile'));
    setBusy(true);
    // One after the other: each is a transaction of its own.
    for (const line of waiting) change(line.key, { result: await take(line) });
    setBusy(false);
    onImported();
  };
  const undo = (line: ImportLine) => async () => {
    try {
      await send('coaching.undo', { import: line.result?.undo ?? '' });
      change(line.key, { result: { text: say('fromLeadGone'), failed: false } });
      onImported();
    } catch (error) {
      change(line.key, { result: { text: plainReason(error), failed: true } });
    }
  };

  return (
    <section
      aria-labelledby={title}
      className={over ? 'import over' : 'import'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h3 id={title}>{say('importTitle')}</h3>
      <Field label={say('importFile')} hint={say('importHint')}>
        {(ids) => (
          <input
            {...ids}
            type="file"
            accept=".json,application/json"
            multiple
            onChange={(e) => void choose([...(e.target.files ?? [])])}
          />
        )}
      </Field>
      {lines.length > 0 && (
        <ul className="import-lines" aria-label={say('importLines')}>
          {lines.map((line) => (
            <ImportRow
              key={line.key}
              line={line}
              mayOwn={empty && !lines.some((other) => other.own && other !== line)}
              onChange={(part) => change(line.key, part)}
              onNews={onNews}
              onUndo={undo(line)}
            />
          ))}
        </ul>
      )}
      <div className="row">
        <Button onClick={takeAll} disabled={busy}>
          {say('importDo')}
        </Button>
      </div>
      <FileProgress step={step} onStop={stop} />
      <p role="status" className={problem ? 'problem' : 'hint'}>
        {problem ?? sayDone(lines)}
      </p>
    </section>
  );
}

function sayDone(lines: readonly ImportLine[]): string {
  const done = lines.filter((line) => line.result !== null);
  if (done.length === 0 || done.length < lines.length) return '';
  const failed = done.filter((line) => line.result?.failed).length;
  const taken = sayCount('importTaken', done.length - failed);
  return failed === 0 ? taken : `${taken} ${sayCount('importRefused', failed)}`;
}
