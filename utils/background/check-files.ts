import { loadPlaybooks } from '../playbooks/load-playbooks';
import { addWarning } from '../settings/warnings';
import { loadProfiles } from '../sites/load-profiles';

/** Warns of built-in playbooks and site profiles that cannot be read; the others work on. `now` in epoch ms. */
export async function checkFiles(now: number): Promise<void> {
  for (const { file, reason } of loadPlaybooks().broken)
    await addWarning({ kind: 'playbook-broken', detail: `${file}: ${reason}`.slice(0, 300), at: now });
  for (const { file, reason } of loadProfiles().broken)
    await addWarning({ kind: 'site-broken', detail: `${file}: ${reason}`.slice(0, 300), at: now });
}
