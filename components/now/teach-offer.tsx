import { Button } from '../ui/button';
import { useServices } from '../ui/services';
import { useAttempt } from '../ui/snackbar';
import { say } from '../ui/text';

type Props = { tab: number; origin: string };

/** What can be done on a page that no profile claims: teach it. The browser is asked for this one site, from the very click. */
export function TeachOffer({ tab, origin }: Props) {
  const { sites, send, closePopup } = useServices();
  const attempt = useAttempt();
  const begin = () => {
    // Nothing may be awaited before the question; where the popup closes over it, the grant itself brings the picker.
    const granted = sites.grant(origin);
    const begun = send('teach.begin', { tab });
    void attempt(async () => {
      await begun;
      if (await granted) {
        await send('site.reconcile', {});
        await send('teach.begin', { tab });
        closePopup();
      } else await send('teach.stop', { tab });
    });
  };
  return (
    <>
      <p className="soft">{say('teachHint')}</p>
      <Button onClick={begin}>{say('teachOffer')}</Button>
    </>
  );
}
