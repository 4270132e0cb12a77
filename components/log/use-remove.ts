import { useServices } from '../ui/services';
import { useAttempt, useSnackbar } from '../ui/snackbar';
import { say } from '../ui/text';

/** Deletes a contact and offers to undo that. Resolves to whether it is gone. */
export function useRemove(reload: () => void): (id: string) => Promise<boolean> {
  const { send } = useServices();
  const attempt = useAttempt();
  const show = useSnackbar();
  return (id) =>
    attempt(async () => {
      await send('log.delete', { of: 'interaction', ids: [id] });
      reload();
      const undo = async () => {
        await send('log.restore', { of: 'interaction', ids: [id] });
        reload();
      };
      show({ text: say('deleted'), action: { label: say('undo'), run: undo } });
    });
}
