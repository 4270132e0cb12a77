import type { Quiet } from '../../utils/model/quiet';
import { Button } from '../ui/button';
import { LoadView } from '../ui/load-view';
import { useServices } from '../ui/services';
import { useAttempt } from '../ui/snackbar';
import { say } from '../ui/text';
import { ChangedLines } from './changed-lines';
import { useSetting } from './use-changes';

/** Where Bedside is quiet, and how to end that; or quiet for an hour or until further notice. */
export function QuietSection({ onGone }: { onGone: () => void }) {
  const { settings, send, now } = useServices();
  const attempt = useAttempt();
  const { loaded, reload } = useSetting(() => settings.readQuiet(), [settings], ['quiet']);
  const set = (quiet: Quiet) =>
    void attempt(async () => {
      await send('quiet.set', quiet);
      reload();
      // The button goes with its row.
      onGone();
    });
  return (
    <>
      <ChangedLines
        section="quiet"
        none="quietNowhere"
        back="quietLift"
        backOf="quietLiftOf"
        onGone={onGone}
      />
      <LoadView loaded={loaded} reload={reload}>
        {(quiet) =>
          quiet.everywhere === null && (
            <div className="row">
              <Button onClick={() => set({ ...quiet, everywhere: { until: now() + 3_600_000 } })}>
                {say('quietForHour')}
              </Button>
              <Button onClick={() => set({ ...quiet, everywhere: { until: null } })}>
                {say('quietForNow')}
              </Button>
            </div>
          )
        }
      </LoadView>
    </>
  );
}
