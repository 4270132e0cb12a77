import { useState } from 'react';
import type { Replay } from '../../../utils/engine/replay';
import { signalKey } from '../../../utils/model/signal-key';
import { useForm } from '../../form/form-state';
import { isMap, listAt } from '../../form/json';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { ScrollBox } from '../../ui/scroll-box';
import { say, sayCount, type TextKey, textLocale } from '../../ui/text';
import { titleOfItem } from '../parts/prompt-spec';
import { useReplay } from './replay-context';
import { ReplayTable } from './replay-table';

const SIZES = [50, 200, 1000] as const;

/** What this draft would have shown on past contacts, by the same engine on what was logged of them. */
export function ReplayView() {
  const replay = useReplay();
  const { draft } = useForm();
  const [most, setMost] = useState<number>(SIZES[1]);
  if (!replay) return null;
  const { result, run, ready } = replay;
  const titles = Object.fromEntries(
    ['prompts', 'workspaces'].flatMap((list) =>
      listAt(draft, [list])
        .filter(isMap)
        .map((item) => [String(item.id), titleOfItem(item)]),
    ),
  );
  return (
    <section className="card block">
      <p className="soft">{say('replayWhy')}</p>
      <div className="row replay-ask">
        <Field label={say('replayMost')}>
          {(ids) => (
            <select {...ids} value={most} onChange={(e) => setMost(Number(e.target.value))}>
              {SIZES.map((size) => (
                <option key={size} value={size}>
                  {sayCount('replayContacts', size)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button look="main" disabled={!ready || result.at === 'running'} onClick={() => run(most)}>
          {say('replayRun')}
        </Button>
      </div>
      {!ready && <p className="note-line">{say('replayNotReady')}</p>}
      <div role="status">
        {result.at === 'running' && say('replayRunning')}
        {result.at === 'failed' && <span className="problem">{say('problemDid', result.reason)}</span>}
        {result.at === 'done' && <Headline sum={result.draft} live={result.live} />}
      </div>
      {result.at === 'done' && result.draft.contacts > 0 && (
        <>
          <ScrollBox label={say('replayTable')}>
            <ReplayTable sum={result.draft} live={result.live} titles={titles} />
          </ScrollBox>
          <p className="hint">{say('replayBadHint')}</p>
          {result.draft.cannot.length > 0 && (
            <div>
              <h4>{say('replayCannot')}</h4>
              <ul className="plain-list">
                {result.draft.cannot.map(({ prompt, signals }) => (
                  <li key={prompt}>
                    <b>{titles[prompt] || prompt}</b>{' '}
                    <span className="soft">{say('replayUnknown', saySignals(signals))}</span>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
    </section>
  );
}

function saySignals(signals: readonly string[]): string {
  const names = signals.map((signal) => say(`panel_signal_${signalKey(signal)}` as TextKey));
  return new Intl.ListFormat(textLocale()).format(names);
}

function Headline({ sum, live }: { sum: Replay; live: Replay | null }) {
  if (sum.contacts === 0) return <p>{say('replayNone')}</p>;
  return (
    <>
      <p className="headline">
        {say(
          'replayHeadline',
          sayCount('replayContacts', sum.contacts),
          sayCount('replayTimes', sum.shown),
          sayCount('replayRepeats', sum.repeats),
          sayCount('replayBad', sum.bad),
        )}
      </p>
      {sum.silent > 0 && <p className="soft">{sayCount('replaySilent', sum.silent)}</p>}
      {live && (
        <p className="soft">
          {say('replayLive', sayCount('replayTimes', live.shown), signed(sum.shown - live.shown))}
        </p>
      )}
    </>
  );
}

/** A difference with its sign, as people write it. */
function signed(by: number): string {
  return new Intl.NumberFormat(textLocale(), { signDisplay: 'exceptZero' }).format(by);
}
