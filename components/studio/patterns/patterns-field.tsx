import { useState } from 'react';
import { useForm } from '../../form/form-state';
import { listAt, type Path } from '../../form/json';
import { LinesField } from '../../form/lines-field';
import { Field } from '../../ui/field';
import { say, sayCount } from '../../ui/text';
import { MarkedText } from './marked-text';
import { tryPatterns } from './try-patterns';

/** The words that a rule looks for, with a box to try them on a sentence as one types. */
export function PatternsField({ path }: { path: Path }) {
  const { draft } = useForm();
  const [sample, setSample] = useState('');
  const strings = (key: string) =>
    listAt(draft, [...path.slice(0, -1), key]).flatMap((each) =>
      typeof each === 'string' && each ? [each] : [],
    );
  const tried = tryPatterns(strings('patterns'), strings('unless'), sample);
  return (
    <>
      <LinesField
        spec={{
          kind: 'lines',
          key: 'patterns',
          label: 'partPatterns',
          hint: 'partPatternsHint',
          max: 600,
          most: 200,
          least: 1,
          add: 'partPatternAdd',
          each: 'partPatternEach',
        }}
        path={path}
      />
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
              <MarkedText text={sample} marks={tried.found} />
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
