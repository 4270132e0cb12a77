import { useState } from 'react';
import { Button } from '../ui/button';
import { useServices } from '../ui/services';
import { useAttempt } from '../ui/snackbar';
import { say } from '../ui/text';
import { useLoaded } from '../ui/use-loaded';

/** Says when made-up data is mixed in, with the way to take it out; offers it where the log is still empty. */
export function SampleBar() {
  const { log, send } = useServices();
  const attempt = useAttempt();
  const [busy, setBusy] = useState(false);
  const { loaded, reload } = useLoaded(
    async () => {
      const [sample, choices] = await Promise.all([log.hasSample(), log.readChoices()]);
      return { sample, empty: choices.agents.length === 0 };
    },
    [log],
    ['log'],
  );
  if (loaded.state !== 'ready') return null;
  const { sample, empty } = loaded.value;
  if (!sample && !empty) return null;
  const run = (type: 'sample.add' | 'sample.remove') => {
    setBusy(true);
    void attempt(async () => {
      await send(type, {});
      reload();
    }).then(() => setBusy(false));
  };
  return (
    <div className={sample ? 'sample-bar there' : 'sample-bar'} data-sample={sample}>
      <p role="status">{busy ? say('sampleBusy') : say(sample ? 'sampleThere' : 'sampleOffer')}</p>
      <Button disabled={busy} onClick={() => run(sample ? 'sample.remove' : 'sample.add')}>
        {say(sample ? 'sampleRemove' : 'sampleAdd')}
      </Button>
    </div>
  );
}
