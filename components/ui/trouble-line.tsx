import { useState } from 'react';
import type { LogFault } from '../../utils/log/log-fault';
import { Button } from './button';
import { useServices } from './services';
import { useAttempt } from './snackbar';
import { say, sayCount, type TextKey } from './text';
import { useLoaded } from './use-loaded';

const FAULT_TEXT: Record<LogFault, TextKey> = {
  full: 'troubleFull',
  silent: 'troubleSilent',
  broken: 'troubleBroken',
};

/** While nothing can be saved: why, what to do, what waits, and the way to try again. */
export function TroubleLine() {
  const { trouble, send } = useServices();
  const attempt = useAttempt();
  const [saving, setSaving] = useState(false);
  const { loaded, reload } = useLoaded(() => trouble(), [trouble], ['log']);
  if (loaded.state !== 'ready' || loaded.value === null) return null;
  const { fault, waiting } = loaded.value;
  const again = async () => {
    setSaving(true);
    await attempt(async () => void (await send('log.try', {})));
    setSaving(false);
    reload();
  };
  return (
    <div className="warnings trouble" role="alert" data-trouble={fault}>
      <span>
        <strong>{say('troubleNotSaved')}</strong> {say(FAULT_TEXT[fault])}{' '}
        {waiting > 0 && sayCount('troubleWaiting', waiting)}
      </span>
      <Button onClick={() => void again()} disabled={saving}>
        {say(saving ? 'troubleSaving' : 'tryAgain')}
      </Button>
    </div>
  );
}
