import { z } from 'zod';
import { browser } from '../browser/browser';
import { takeTurns } from '../browser/take-turns';
import { once } from '../model/once';
import { NOT_QUIET, type Quiet } from '../model/quiet';
import { changeSetting, readSetting, type Setting } from './setting';

const span = once(() => z.strictObject({ until: z.int().min(0).nullable() }));
const tabsSchema = once(() => z.record(z.string(), span()));

/** Quiet everywhere and per site outlives the browser; quiet tabs do not. */
export const quietSetting: Setting<Omit<Quiet, 'tabs'>> = {
  key: 'quiet',
  version: 1,
  schema: once(() =>
    z.strictObject({ everywhere: span().nullable(), sites: z.record(z.string().max(300), span()) }),
  ),
  first: { everywhere: NOT_QUIET.everywhere, sites: NOT_QUIET.sites },
};

const TABS = 'quiet:tabs';

/** Where Bedside says nothing. */
export async function readQuiet(): Promise<Quiet> {
  const [lasting, stored] = await Promise.all([readSetting(quietSetting), browser.storage.session.get(TABS)]);
  const tabs = tabsSchema().safeParse(stored[TABS] ?? {});
  return { ...lasting, tabs: tabs.success ? tabs.data : {} };
}

/** Changes where Bedside says nothing, by a pure function; spans that ended before `now` (epoch ms) are dropped. */
export function changeQuiet(change: (quiet: Quiet) => Quiet, now: number): Promise<Quiet> {
  return takeTurns('quiet', async () => {
    const next = dropPast(change(await readQuiet()), now);
    await changeSetting(quietSetting, () => ({ everywhere: next.everywhere, sites: next.sites }));
    await browser.storage.session.set({ [TABS]: next.tabs });
    return next;
  });
}

function dropPast(quiet: Quiet, now: number): Quiet {
  const holds = (s: { until: number | null } | null) => s !== null && (s.until === null || s.until > now);
  const keep = (spans: Quiet['sites']) =>
    Object.fromEntries(Object.entries(spans).filter(([, s]) => holds(s)));
  return {
    everywhere: holds(quiet.everywhere) ? quiet.everywhere : null,
    sites: keep(quiet.sites),
    tabs: keep(quiet.tabs),
  };
}
