import { useState } from 'react';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { useServices } from '../ui/services';
import { say, sayCount } from '../ui/text';
import { useDraft } from '../ui/use-draft';
import { plainReason } from '../ui/use-loaded';
import { type AnswerFinding, checkAnswers, writeFindings } from './check-answers';
import { type CannedReply, readAnswers, splitPasted } from './read-answers';

type Result = { replies: number; clean: number; found: AnswerFinding[] };

/** Checks canned replies all at once: pasted, or a CSV of macros; every finding with a better wording, as a table and as CSV. */
export function BatchCheck() {
  const { saveFile } = useServices();
  const [pasted, setPasted] = useDraft('batch', '');
  const [result, setResult] = useState<Result | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const check = async (read: () => Promise<CannedReply[]> | CannedReply[]) => {
    try {
      const answers = await read();
      if (answers.length === 0) return setProblem(say('batchNothing'));
      // The coach's words are large; a settings page that checks nothing does not load them.
      const { checkReply } = await import('../../utils/coach/check-reply');
      const found = checkAnswers(answers, (text) => checkReply(text));
      setProblem(null);
      setResult({
        replies: answers.length,
        clean: answers.filter(({ text }) => checkReply(text).length === 0).length,
        found,
      });
    } catch (error) {
      setProblem(say('batchBroken', plainReason(error)));
    }
  };

  return (
    <>
      <p className="soft">{say('batchWhy')}</p>
      <Field label={say('batchPaste')} hint={say('batchPasteHint')}>
        {(ids) => <textarea {...ids} rows={6} value={pasted} onChange={(e) => setPasted(e.target.value)} />}
      </Field>
      <div className="row">
        <Button onClick={() => void check(() => splitPasted(pasted))}>{say('batchCheck')}</Button>
      </div>
      <Field label={say('batchFile')} hint={say('batchFileHint')} problem={problem}>
        {(ids) => (
          <input
            {...ids}
            type="file"
            accept=".csv,text/csv"
            onChange={(e) => {
              const file = e.target.files?.[0];
              if (file) void check(async () => readAnswers(await file.text()));
            }}
          />
        )}
      </Field>
      <div role="status">
        {result && say('batchDone', sayCount('batchReplies', result.replies), result.clean)}
      </div>
      {result && result.found.length > 0 && (
        <>
          <div className="row">
            <Button onClick={() => saveFile('bedside-findings.csv', 'text/csv', writeFindings(result.found))}>
              {say('batchExport')}
            </Button>
          </div>
          <FindingTable found={result.found} />
        </>
      )}
    </>
  );
}

function FindingTable({ found }: { found: AnswerFinding[] }) {
  return (
    <div className="scroll">
      <table className="receipt">
        <thead>
          <tr>
            <th scope="col">{say('batchReply')}</th>
            <th scope="col">{say('batchWords')}</th>
            <th scope="col">{say('batchReason')}</th>
            <th scope="col">{say('batchBetter')}</th>
          </tr>
        </thead>
        <tbody>
          {found.map(({ name, words, finding }) => (
            <tr
              key={`${name} ${finding.rule} ${finding.start}`}
              data-finding={finding.rule}
              data-category={finding.category}
            >
              <th scope="row">{name}</th>
              <td>{words}</td>
              <td>{finding.why}</td>
              <td>{finding.better ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
