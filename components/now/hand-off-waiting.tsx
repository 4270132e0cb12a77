import type { HandOffSeen } from '../../utils/model/hand-off-seen';
import { writeReceipt } from '../../utils/promises/hand-off-block';
import { readId, restatedId } from '../../utils/promises/hand-off-ids';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { useServices } from '../ui/services';
import { useAttempt, useSnackbar } from '../ui/snackbar';
import { say } from '../ui/text';
import { useDraft } from '../ui/use-draft';

type Props = { tab: number; handOffs: readonly HandOffSeen[]; reload: () => void };

/** What colleagues handed over on this page and nobody has said back yet. */
export function HandOffWaiting({ tab, handOffs, reload }: Props) {
  const waiting = handOffs.filter(({ mine, state }) => mine === null && state !== 'said-back');
  return waiting.map((seen) => <WaitingCard key={seen.ref} seen={seen} tab={tab} reload={reload} />);
}

function WaitingCard({ seen, tab, reload }: { seen: HandOffSeen; tab: number; reload: () => void }) {
  const { send, copy, now } = useServices();
  const show = useSnackbar();
  const attempt = useAttempt();
  const { ref } = seen;
  const [words, setWords, clear] = useDraft(`restate ${ref}`, '');
  const code = ref.toUpperCase();
  const report = (kind: 'handoff.received' | 'handoff.restated', id: string) =>
    send('now.tick', { tab, reports: [{ id, at: now(), kind, ref }] });

  const read = () =>
    void attempt(async () => {
      await report('handoff.received', readId(ref));
      reload();
    });
  const restate = () =>
    void attempt(async () => {
      await copy(writeReceipt(ref, words));
      await report('handoff.restated', restatedId(ref));
      clear();
      reload();
      show({ text: say('receiptCopied') });
    });

  return (
    <section className="card waiting-card" aria-label={say('waitingTitle', code)} data-handoff={ref}>
      <h2>{say('waitingTitle', code)}</h2>
      {seen.state === 'waiting' ? (
        <>
          <p className="soft">{say('waitingHint')}</p>
          <Button onClick={read}>{say('waitingRead')}</Button>
        </>
      ) : (
        <>
          <Field label={say('restateLabel')} hint={say('restateHint')}>
            {(ids) => (
              <textarea
                {...ids}
                rows={2}
                maxLength={500}
                value={words}
                onChange={(e) => setWords(e.target.value)}
              />
            )}
          </Field>
          <div className="row end">
            <Button look="main" disabled={words.trim() === ''} onClick={restate}>
              {say('restateCopy')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
