import { useState } from 'react';
import { Button } from './button';
import { Field } from './field';
import { hostOf } from './host-of';
import { readAddress } from './read-address';
import { useServices } from './services';
import { useAttempt } from './snackbar';
import { say } from './text';
import { useDraft } from './use-draft';

type Props = { draftKey: string; hint?: string; onGranted: (origin: string) => void };

/** Takes the address of a desk and asks the browser for just that site. */
export function GrantForm({ draftKey, hint, onGranted }: Props) {
  const { sites, send } = useServices();
  const attempt = useAttempt();
  const [address, setAddress, clear] = useDraft(draftKey, '');
  const [problem, setProblem] = useState<string | null>(null);
  const ask = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    const read = readAddress(address);
    if ('problem' in read) return setProblem(say(read.problem));
    setProblem(null);
    // Straight from the click: browsers refuse the question after anything was awaited.
    const asked = sites.grant(read.origin);
    void attempt(async () => {
      if (!(await asked)) return setProblem(say('siteRefused', hostOf(read.origin)));
      await send('site.reconcile', {});
      clear();
      onGranted(read.origin);
    });
  };
  return (
    <form className="grant-form" onSubmit={ask} noValidate>
      <Field label={say('siteAddress')} hint={hint} problem={problem}>
        {(ids) => (
          <input
            {...ids}
            type="url"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            placeholder="https://"
            value={address}
            onChange={(e) => setAddress(e.target.value)}
          />
        )}
      </Field>
      <Button type="submit" look="main">
        {say('siteAdd')}
      </Button>
    </form>
  );
}
