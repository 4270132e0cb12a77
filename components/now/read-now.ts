import type { Reply } from '../../utils/messages/protocol';
import type { SystemDown } from '../../utils/model/system-down';
import type { HereTab, LogReader, Services } from '../ui/services';
import type { Dismissed } from './put-away';

/** All that *Now* shows. `rows` = the open promises with their words, where any are shown here. */
export type NowShown = {
  here: HereTab | null;
  now: Reply<'now.read'>;
  rows: Awaited<ReturnType<LogReader['readPromises']>>;
  down: SystemDown;
  dismissed: Dismissed[];
};

/** Reads what *Now* shows of the tab behind the popup. */
export async function readNow({ tab, send, log, settings }: Services): Promise<NowShown> {
  const here = await tab();
  const [now, down] = await Promise.all([
    send('now.read', { tab: here?.id ?? null }),
    settings.readSystemDown(),
  ]);
  const interaction = now.state?.interaction ?? null;
  const wanted = (now.state?.commitments.length ?? 0) + down.waiting.length > 0;
  const [rows, dismissed] = await Promise.all([
    wanted ? log.readPromises({ open: true }) : [],
    interaction === null ? [] : log.readDismissals(interaction),
  ]);
  return { here: here && { ...here, origin: here.origin ?? now.origin }, now, rows, down, dismissed };
}
