import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { say, sayCount } from '../ui/text';
import type { ImportLine } from './import-line';

type Props = {
  line: ImportLine;
  onLabel: (label: string) => void;
  onNews: ((importId: string) => void) | undefined;
  onUndo: () => void;
};

/** One chosen file: what it is, whose it is, and what came of it. */
export function ImportRow({ line, onLabel, onNews, onUndo }: Props) {
  const { file, peek, label, result } = line;
  return (
    <li data-file={file} data-result={result === null ? 'waiting' : result.failed ? 'failed' : 'done'}>
      <p>
        <strong>{file}</strong> <span className="hint">{describe(line)}</span>
      </p>
      {peek.what === 'log' && result === null && (
        <Field label={say('importLabel')} hint={say('importLabelHint')}>
          {(ids) => <input {...ids} maxLength={80} value={label} onChange={(e) => onLabel(e.target.value)} />}
        </Field>
      )}
      {result && (
        <p className={result.failed ? 'problem' : 'row'}>
          <span>{result.text}</span>
          {result.news && onNews && (
            <Button look="quiet" onClick={() => onNews(result.news ?? '')}>
              {say('importShowNews')}
            </Button>
          )}
          {result.undo && (
            <Button look="quiet" onClick={onUndo}>
              {say('undo')}
            </Button>
          )}
        </p>
      )}
    </li>
  );
}

function describe({ peek }: ImportLine): string {
  if (peek.what === 'log') return sayCount('importPeekLog', peek.entries);
  if (peek.what === 'coaching') return say('importPeekCoaching', peek.lead || say('coachLead'));
  return '';
}
