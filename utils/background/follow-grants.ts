import { notify } from '../browser/notify';
import { injectDetector } from '../sites/inject-detector';
import { injectGrantedPicker } from '../sites/inject-picker';
import { reconcileSites } from '../sites/reconcile-sites';

/** After a site was granted: registers the script and starts it in the tabs that are open already. `origins` = match patterns. */
export async function followGrant(origins: string[]): Promise<void> {
  await reconcileSites();
  await injectDetector(origins);
  await injectGrantedPicker();
  await notify(['sites']);
}

/** After a site was taken away: no page gets the script any more, and open ones are told to take their panel off. */
export async function followRevoke(): Promise<void> {
  await reconcileSites();
  await notify(['sites']);
}

/** After an install or update: the script of the former version is dead, so every open desk page gets the new one. */
export async function renewDesks(): Promise<void> {
  await injectDetector(await reconcileSites());
}
