import { z } from 'zod';
import { once } from '../model/once';
import { FIRST_PLACE, type PanelPlace, type ViewSize } from '../model/panel-place';
import { changeSetting, readSetting, type Setting } from './setting';

/** Views that differ by less are one, px: a window that is resized a little keeps its places. */
const SAME_SIZE = 200;

const place = once(() =>
  z.strictObject({
    side: z.enum(['left', 'right']),
    offset: z.number().min(0).max(100_000),
    collapsed: z.boolean(),
  }),
);

/** Where the panel sits, by origin and size of the view; by origin alone what was kept before sizes were. */
const placesSetting: Setting<Record<string, PanelPlace>> = {
  key: 'places',
  version: 1,
  schema: once(() => z.record(z.string().max(330), place())),
  first: {},
};

/** The panel's place on a site in a view of this size. */
export async function readPlace(origin: string, view: ViewSize): Promise<PanelPlace> {
  const places = await readSetting(placesSetting);
  return places[keyOf(origin, view)] ?? places[origin] ?? FIRST_PLACE;
}

/** Remembers the panel's place on a site for views of this size. */
export async function savePlace(origin: string, view: ViewSize, next: PanelPlace): Promise<void> {
  await changeSetting(placesSetting, (places) => ({ ...places, [keyOf(origin, view)]: next }));
}

function keyOf(origin: string, { width, height }: ViewSize): string {
  const [wide, high] = [width, height].map((px) => Math.round(px / SAME_SIZE) * SAME_SIZE);
  return `${origin} ${wide}x${high}`;
}
