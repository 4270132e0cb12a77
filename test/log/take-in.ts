import { exportLog } from '../../utils/log/files/export-log';
import { type ImportWatch, type Intake, importLog } from '../../utils/log/files/import-log';
import { takePartBack } from '../../utils/log/files/take-back';
import { beginArrival, endArrival, takePart } from '../../utils/log/files/take-in';
import { readAgent } from '../../utils/settings/agent';

/** The log itself, without messages in between. */
export const straight = (now: number): Intake => ({
  begin: beginArrival,
  part: takePart,
  end: (id) => endArrival(id, now),
  back: takePartBack,
});

/** Takes a log's file in, straight into the log. */
export async function takeIn(
  json: string,
  label: string,
  {
    now = Date.now(),
    intake = straight(now),
    ...watch
  }: { now?: number; intake?: Intake } & ImportWatch = {},
) {
  const { id: me } = await readAgent();
  return importLog(new Blob([json]), { label, me, now }, intake, watch);
}

/** The log's file as text. */
export const exportText = async (personal: boolean, now: number) => (await exportLog(personal, now)).text();
