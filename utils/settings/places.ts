import { z } from 'zod';
import { FIRST_PLACE, type PanelPlace } from '../model/panel-place';
import { changeSetting, readSetting, type Setting } from './setting';

const place = z.strictObject({
  side: z.enum(['left', 'right']),
  offset: z.number().min(0).max(100_000),
  collapsed: z.boolean(),
});

/** Where the panel sits, by origin. */
const placesSetting: Setting<Record<string, PanelPlace>> = {
  key: 'places',
  version: 1,
  schema: z.record(z.string().max(300), place),
  first: {},
};

/** The panel's place on a site. */
export async function readPlace(origin: string): Promise<PanelPlace> {
  return (await readSetting(placesSetting))[origin] ?? FIRST_PLACE;
}

/** Remembers the panel's place on a site. */
export async function savePlace(origin: string, next: PanelPlace): Promise<void> {
  await changeSetting(placesSetting, (places) => ({ ...places, [origin]: next }));
}
