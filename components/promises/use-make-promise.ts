import type { NewCommitment } from '../../utils/model/commitment';
import { formatMoment } from '../ui/format-time';
import { useServices } from '../ui/services';
import { useAttempt, useSnackbar } from '../ui/snackbar';
import { say, type TextKey } from '../ui/text';

/** How a saved form is told of ($1 = when it is due), and what brings the form back when it is undone. */
type Told = { said: TextKey; onUndo: () => void };

/** Saves a promise and offers to undo it. Resolves to whether it was saved; if not, the reason is shown. */
export function useMakePromise(
  tab: number | null,
  onChanged: () => void,
): (commitment: NewCommitment, told: Told) => Promise<boolean> {
  const { send, now } = useServices();
  const show = useSnackbar();
  const attempt = useAttempt();
  return (commitment, { said, onUndo }) =>
    attempt(async () => {
      const { commitment: made } = await send('promise.make', { tab, commitment });
      onChanged();
      const undo = async () => {
        await send('log.delete', { of: 'commitment', ids: [made.id] });
        onUndo();
        onChanged();
      };
      show({ text: say(said, formatMoment(made.dueAt, now())), action: { label: say('undo'), run: undo } });
    });
}
