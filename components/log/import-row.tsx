import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { say, sayCount } from '../ui/text';
import type { ImportLine } from './import-line';

type Props = {
  line: ImportLine;
  /** Into an empty log one's own can be restored. */
  mayOwn: boolean;
  onChange: (part: Partial<Pick<ImportLine, 'label' | 'own'>>) => void;
  onNews: ((importId: string) => void) | undefined;
  onUndo: () => void;
};

/** One chosen file: what it is, whose it is, and what came of it. */
export function ImportRow({ line, mayOwn, onChange, onNews, onUndo }: Props) {
  const { file, peek, label, result } = line;
  return (
    <li data-file={file} data-result={result === null ? 'waiting' : result.failed ? 'failed' : 'done'}>
      <p>
        <strong>{file}</strong> <span className="hint">{describe(line)}</span>
      </p>
      {peek.what === 'log' && result === null && mayOwn && (
        <label className="inline">
          <input type="checkbox" checked={line.own} onChange={(e) => onChange({ own: e.target.checked })} />
          <span>{say('importOwn')}</span>
        </label>
      )}
      {peek.what === 'log' && result === null && !line.own && (
        <Field label={say('importLabel')} hint={say('importLabelHint')}>
          {(ids) => (
            <input
              {...ids}
              maxLength={80}
              value={label}
              onChange={(e) => onChange({ label: e.target.value })}
            />
          )}
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
