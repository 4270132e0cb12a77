import { useEffect, useState } from 'react';
import { makeId } from '../../utils/browser/make-id';
import type { Reply } from '../../utils/messages/protocol';
import { useMakePromise } from '../promises/use-make-promise';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { formatMoment } from '../ui/format-time';
import { useServices } from '../ui/services';
import { useAttempt, useSnackbar } from '../ui/snackbar';
import { say, sayCount } from '../ui/text';
import { plainReason } from '../ui/use-loaded';
import { useSettled } from '../ui/use-settled';

/** Longer than an underline's wait: what is pasted comes at once, and nobody needs it before the word is finished. */
const PAUSE_MS = 400;
const LONGEST = 100_000;

type Read = { text: string; reading: Reply<'now.check'> };
type Props = { tab: number | null; now: number; onChanged: () => void };

/**
 * A draft that is pasted here is read as one on a desk that Bedside knows: findings with better wordings, promises that can be
 * noted. The text stays in this field only and is gone with it.
 */
export function DraftCheck({ tab, now, onChanged }: Props) {
  const { send, copy } = useServices();
  const show = useSnackbar();
  const attempt = useAttempt();
  const [text, setText] = useState('');
  const [read, setRead] = useState<Read | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const settled = useSettled(text, PAUSE_MS);
  useEffect(() => {
    let isLast = true;
    setProblem(null);
    if (settled.trim() === '') setRead(null);
    else
      send('now.check', { tab, text: settled }).then(
        (reading) => isLast && setRead({ text: settled, reading }),
        (error: unknown) => isLast && setProblem(plainReason(error)),
      );
    return () => {
      isLast = false;
    };
  }, [send, tab, settled]);
  const copyAll = () =>
    void attempt(async () => {
      await copy(text);
      show({ text: say('draftCopied') });
    });
  // Of another text than stands there nothing is said.
  const shown = read?.text === text ? read : null;
  return (
    <section className="card draft-check" aria-labelledby="draft-check">
      <h2 id="draft-check">{say('draftCheck')}</h2>
      <Field label={say('draftCheckPaste')} hint={say('draftCheckHint')} problem={problem}>
        {(ids) => (
          <textarea
            {...ids}
            rows={2}
            maxLength={LONGEST}
            value={text}
            onChange={(e) => setText(e.target.value)}
          />
        )}
      </Field>
      <div role="status">{shown && <p className="soft">{sayFound(shown.reading)}</p>}</div>
      {shown && <Findings read={shown} onSwap={setText} />}
      {shown && <Promises read={shown} tab={tab} now={now} onChanged={onChanged} />}
      {text.trim() !== '' && (
        <div className="row">
          <Button onClick={copyAll}>{say('copy')}</Button>
        </div>
      )}
    </section>
  );
}

const sayFound = ({ foreign, findings }: Reply<'now.check'>) =>
  foreign
    ? say('panel_resting')
    : findings.length === 0
      ? say('draftClean')
      : sayCount('draftFound', findings.length);

/** What the coach found, the first place first; a swap where one is safe. */
function Findings({ read: { text, reading }, onSwap }: { read: Read; onSwap: (text: string) => void }) {
  if (reading.findings.length === 0) return null;
  return (
    <ul className="lines">
      {reading.findings.map(({ rule, category, start, end, why, better, replace }) => (
        <li key={`${rule} ${start}`} data-finding={rule} data-category={category}>
          <div>
            <q>{text.slice(start, end)}</q>
            <p className="hint">{why}</p>
            {better !== null && better !== replace && <p>{better}</p>}
          </div>
          {replace !== undefined && (
            <Button onClick={() => onSwap(text.slice(0, start) + replace + text.slice(end))}>
              {say('panel_replaceBy', replace)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What the draft promises; with a time it is noted by one click, without one it is promised below. */
function Promises({ read: { text, reading }, tab, now, onChanged }: Props & { read: Read }) {
  const [noted, setNoted] = useState<readonly string[]>([]);
  const make = useMakePromise(tab, onChanged);
  const open = reading.promises
    .map((each) => ({ ...each, words: text.slice(each.start, each.end) }))
    .filter(({ words }) => !noted.includes(words));
  if (open.length === 0) return null;
  const note = async (words: string, dueAt: number, action: string | null) => {
    const commitment = { id: makeId(), kind: 'promise' as const, dueAt, action: action ?? words };
    const onUndo = () => setNoted((all) => all.filter((each) => each !== words));
    if (await make(commitment, { said: 'promiseMade', onUndo })) setNoted((all) => [...all, words]);
  };
  return (
    <ul className="lines">
      {open.map(({ words, start, dueAt, action }) => (
        <li key={start} data-promised={dueAt === null ? 'vague' : new Date(dueAt).toISOString()}>
          <div>
            <q>{words}</q>
            <p className="hint">
              {dueAt === null ? say('draftPromiseVague') : say('panel_due', formatMoment(dueAt, now))}
            </p>
          </div>
          {dueAt !== null && (
            <Button onClick={() => void note(words, dueAt, action)}>{say('panel_promiseNote')}</Button>
          )}
        </li>
      ))}
    </ul>
  );
}
