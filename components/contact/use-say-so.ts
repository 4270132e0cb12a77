import type { MessageType, Request } from '../../utils/messages/protocol';
import { useServices } from '../ui/services';
import { useAttempt, useSnackbar } from '../ui/snackbar';
import { say } from '../ui/text';

/** Sends a change that can be taken back at once: `done` says what was done, `back` is the request that undoes it. */
export function useSaySo(onChanged: () => void) {
  const { send } = useServices();
  const attempt = useAttempt();
  const show = useSnackbar();
  return <T extends MessageType>(type: T, request: Request<T>, back: Request<T>, done: string) =>
    attempt(async () => {
      await send(type, request);
      onChanged();
      const undo = async () => {
        await send(type, back);
        onChanged();
      };
      show({ text: done, action: { label: say('undo'), run: undo } });
    });
}
