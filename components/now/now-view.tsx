import { useEffect } from 'react';
import type { Reply } from '../../utils/messages/protocol';
import type { Personal } from '../../utils/model/interaction';
import { toPromiseLine } from '../promises/promise-line';
import { PromiseRowView } from '../promises/promise-row';
import { QuickPromise } from '../promises/quick-promise';
import { LoadView } from '../ui/load-view';
import { type HereTab, useServices } from '../ui/services';
import { say } from '../ui/text';
import { useClock } from '../ui/use-clock';
import { useLoaded } from '../ui/use-loaded';
import { addressOf } from './address-of';
import { CallbackForm } from './callback-form';
import { CaseCard } from './case-card';
import { LogForm } from './log-form';
import { PromptList } from './prompt-list';
import { QuietControl } from './quiet-control';
import { TeachBackRows } from './teach-back-rows';

type Shown = { here: HereTab | null; now: Reply<'now.read'>; words: Record<string, Personal | null> };

/** *Now*: the case on the tab behind the popup, its wrap-up, callback, promises and prompts. */
export function NowView() {
  const services = useServices();
  const { loaded, reload } = useLoaded<Shown>(
    async () => {
      const tab = await services.tab();
      const now = await services.send('now.read', { tab: tab?.id ?? null });
      // The words of this case's promises: what, and for a callback whom to ring.
      const rows = now.state?.commitments.length ? await services.log.readPromises({ open: true }) : [];
      const words = Object.fromEntries(rows.map((r) => [r.commitment.id, r.personal]));
      return { here: tab && { ...tab, origin: tab.origin ?? now.origin }, now, words };
    },
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
      {(shown) => <NowBody {...shown} reload={reload} />}
    </LoadView>
  );
}

function NowBody({ here, now, words, reload }: Shown & { reload: () => void }) {
  const clock = useClock();
  const { state } = now;
  const tab = state ? (here?.id ?? null) : null;
  const name = state ? addressOf(state) : '';
  const open = (state?.commitments ?? []).filter((c) => c.status === 'open');
  return (
    <>
      <CaseCard now={now} here={here} reload={reload} />
      <QuietControl quiet={now.quiet} here={here} now={clock} reload={reload} />
      <LogForm state={state} tab={tab} onLogged={reload} />
      <CallbackForm tab={tab} name={name} onSaved={reload} />
      {state && tab !== null && (
        <>
          <section className="card" aria-labelledby="case-promises">
            <h2 id="case-promises">{say('promisesHere')}</h2>
            {open.length > 0 && (
              <ul className="promises">
                {open.map((c) => (
                  <PromiseRowView
                    key={c.id}
                    line={toPromiseLine(c, words[c.id] ?? { action: state.actions[c.id] }, clock)}
                    now={clock}
                    onChanged={reload}
                  />
                ))}
              </ul>
            )}
            <QuickPromise tab={tab} now={clock} onMade={reload} />
          </section>
          <TeachBackRows state={state} tab={tab} reload={reload} />
          <PromptList state={state} tab={tab} reload={reload} />
        </>
      )}
    </>
  );
}
