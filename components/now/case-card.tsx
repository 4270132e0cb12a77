import type { Reply } from '../../utils/messages/protocol';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { hostOf } from '../ui/host-of';
import { type HereTab, useServices } from '../ui/services';
import { useAttempt } from '../ui/snackbar';
import { say } from '../ui/text';
import { addressOf } from './address-of';
import { NameEditor } from './name-editor';
import { TeachOffer } from './teach-offer';
import { TopicRow } from './topic-row';
import { WISH } from './wrap-up-topics';

type Props = { now: Reply<'now.read'>; here: HereTab | null; reload: () => void };

/** Whose case this is, on which site; or what can be done where there is none. */
export function CaseCard({ now, here, reload }: Props) {
  const origin = here?.origin ?? null;
  if (now.state && here) return <KnownCase state={now.state} tab={here.id} reload={reload} />;
  return (
    <section className="card case-card" aria-labelledby="case-title">
      <h2 id="case-title">{say('caseNone')}</h2>
      {origin !== null && !now.granted ? (
        <AskForSite origin={origin} reload={reload} />
      ) : (
        <p className="soft">{caseHint(origin, now)}</p>
      )}
      {here && origin !== null && (now.granted || now.profiles.length === 0) && (
        <TeachOffer tab={here.id} origin={origin} />
      )}
    </section>
  );
}

function caseHint(origin: string | null, now: Reply<'now.read'>): string {
  if (origin === null) return say('caseNoneHint');
  return now.profiles.length > 0 ? say('caseNotOpen', hostOf(origin)) : say('caseNoProfile', hostOf(origin));
}

function KnownCase({
  state,
  tab,
  reload,
}: {
  state: NonNullable<Reply<'now.read'>['state']>;
  tab: number;
  reload: () => void;
}) {
  const { context, correctedName, playbook } = state;
  // Desks often show `Name <mail>`; the address adds nothing here.
  const shown = context.shownName?.replace(/<[^<>]*>/, '').trim() || context.shownName;
  return (
    <section className="card case-card" aria-label={say('caseThis')}>
      <NameEditor
        key={`${context.origin} ${context.caseId} ${context.shownName}`}
        tab={tab}
        name={addressOf(state)}
        onDone={reload}
      />
      <p className="facts">
        {context.caseId !== null && <Chip tone="accent">{say('caseNumber', context.caseId)}</Chip>}
        <span>{hostOf(context.origin)}</span>
        {shown !== null && shown !== correctedName && <span>{say('nameShownAs', shown)}</span>}
      </p>
      <TopicRow state={state} tab={tab} topic={WISH} reload={reload} />
      {playbook.promise && <p className="promise-line">{playbook.promise}</p>}
    </section>
  );
}

function AskForSite({ origin, reload }: { origin: string; reload: () => void }) {
  const { sites, send } = useServices();
  const attempt = useAttempt();
  const ask = () => {
    // The browser accepts the question only straight from the click, so nothing may be awaited before it.
    const granted = sites.grant(origin);
    void attempt(async () => {
      if (!(await granted)) return;
      await send('site.reconcile', {});
      reload();
    });
  };
  return (
    <>
      <p className="soft">{say('siteAskWhy', hostOf(origin))}</p>
      <Button look="main" onClick={ask}>
        {say('siteUse')}
      </Button>
    </>
  );
}
