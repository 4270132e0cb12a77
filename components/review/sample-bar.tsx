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
  const { loaded, reload } = useLoaded(() => log.readFill(), [log], ['log']);
  if (loaded.state !== 'ready' || loaded.value === 'own') return null;
  const sample = loaded.value === 'sample';
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
