import { useEffect } from 'react';
import type { CaseState } from '../../utils/model/case-state';
import { type PromiseLine, toPromiseLine } from '../promises/promise-line';
import { PromiseRowView } from '../promises/promise-row';
import { QuickPromise } from '../promises/quick-promise';
import { LoadView } from '../ui/load-view';
import { useServices } from '../ui/services';
import { say } from '../ui/text';
import { useClock } from '../ui/use-clock';
import { useLoaded } from '../ui/use-loaded';
import { addressOf } from './address-of';
import { CaseCard } from './case-card';
import { DownCard } from './down-card';
import { DraftCheck } from './draft-check';
import { FormShelf } from './form-shelf';
import { HandOffWaiting } from './hand-off-waiting';
import { LogForm } from './log-form';
import { PromptList } from './prompt-list';
import { QuietControl } from './quiet-control';
import { type NowShown, readNow } from './read-now';
import { TeachBackRows } from './teach-back-rows';

/** *Now*: the case on the tab behind the popup, its wrap-up, callback, promises and prompts. */
export function NowView() {
  const services = useServices();
  const { loaded, reload } = useLoaded(
    () => readNow(services),
    [services],
    ['case', 'commitments', 'quiet', 'switches'],
  );
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && reload();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [reload]);
  return (
    <LoadView loaded={loaded} reload={reload}>
      {(shown) => <NowBody shown={shown} reload={reload} />}
    </LoadView>
  );
}

function NowBody({ shown, reload }: { shown: NowShown; reload: () => void }) {
  const clock = useClock();
  const { here, now, down } = shown;
  const { state } = now;
  const tab = state ? (here?.id ?? null) : null;
  const lines = shown.rows.map((r) => toPromiseLine(r.commitment, r.personal, clock, r.saidBack));
  return (
    <>
      <CaseCard now={now} here={here} reload={reload} />
      <QuietControl quiet={now.quiet} here={here} now={clock} reload={reload} />
      <DownCard down={down} lines={lines} now={clock} reload={reload} />
      {tab !== null && <HandOffWaiting tab={tab} handOffs={now.handOffs} reload={reload} />}
      <LogForm state={state} tab={tab} onLogged={reload} />
      <FormShelf
        tab={tab}
        state={state}
        name={state ? addressOf(state) : ''}
        isDown={down.since !== null}
        onSaved={reload}
      />
      {state && tab !== null ? (
        <>
          <CasePromises state={state} tab={tab} lines={lines} now={clock} reload={reload} />
          <TeachBackRows state={state} tab={tab} reload={reload} />
          <PromptList state={state} tab={tab} dismissed={shown.dismissed} reload={reload} />
        </>
      ) : (
        <>
          <DraftCheck tab={here?.id ?? null} now={clock} onChanged={reload} />
          <section className="card" aria-labelledby="new-promise">
            <h2 id="new-promise">{say('promiseNew')}</h2>
            <QuickPromise tab={here?.id ?? null} now={clock} onMade={reload} />
          </section>
        </>
      )}
    </>
  );
}

type PromisesProps = {
  state: CaseState;
  tab: number;
  lines: readonly PromiseLine[];
  now: number;
  reload: () => void;
};

function CasePromises({ state, tab, lines, now, reload }: PromisesProps) {
  const open = state.commitments.filter((c) => c.status === 'open');
  return (
    <section className="card" aria-labelledby="case-promises">
      <h2 id="case-promises">{say('promisesHere')}</h2>
      {open.length > 0 && (
        <ul className="promises">
          {open.map((c) => (
            <PromiseRowView
              key={c.id}
              line={
                lines.find((line) => line.id === c.id) ??
                toPromiseLine(c, { action: state.actions[c.id] }, now)
              }
              now={now}
              onChanged={reload}
            />
          ))}
        </ul>
      )}
      <QuickPromise tab={tab} now={now} onMade={reload} />
    </section>
  );
}
