import { type ReactNode, useState } from 'react';
import { useForm } from '../../form/form-state';
import { listAt, type Path } from '../../form/json';
import { Field } from '../../ui/field';
import { say, sayCount } from '../../ui/text';
import { tryPatterns } from './try-patterns';

/** What the signs of a pattern mean, and a box to try a rule's patterns on a sentence as one types. */
export function PatternTry({ rule }: { rule: Path }) {
  const { draft } = useForm();
  const [sample, setSample] = useState('');
  const strings = (key: string) =>
    listAt(draft, [...rule, key]).flatMap((each) => (typeof each === 'string' && each ? [each] : []));
  const tried = tryPatterns(strings('patterns'), strings('unless'), sample);
  return (
    <>
      <details className="more">
        <summary>{say('patternHelp')}</summary>
        <dl className="pattern-help">
          {(['words', 'ending', 'choice', 'maybe', 'gap', 'kind', 'place'] as const).map((each) => (
            <div key={each}>
              <dt>
                <code>{say(`patternSign_${each}`)}</code>
              </dt>
              <dd>{say(`patternMeans_${each}`)}</dd>
            </div>
          ))}
        </dl>
      </details>
      <div className="try">
        <Field label={say('tryTitle')} hint={say('tryHint')}>
          {(ids) => <textarea {...ids} rows={2} value={sample} onChange={(e) => setSample(e.target.value)} />}
        </Field>
        <div role="status" className={tried.problem ? 'problem' : undefined}>
          {tried.problem !== null && say('tryBroken', tried.problem)}
          {tried.problem === null && sample.trim() !== '' && (
            <>
              <p className="marked">{markText(sample, tried.found)}</p>
              <p className="hint">
                {tried.found.length === 0 ? say('tryNothing') : sayCount('tryFound', tried.found.length)}
              </p>
            </>
          )}
        </div>
      </div>
    </>
  );
}

/** A text with some of its parts marked; marks are in order and do not overlap. */
function markText(text: string, marks: readonly { start: number; end: number }[]): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return [...parts, text.slice(at)];
}
