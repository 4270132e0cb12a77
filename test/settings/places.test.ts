import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from '../../utils/browser/browser';
import { FIRST_PLACE } from '../../utils/model/panel-place';
import { readPlace, savePlace } from '../../utils/settings/places';
import { startBrowser } from '../fakes/browser';

const DESK = 'https://desk.example';
const WIDE = { width: 1366, height: 768 };
const LEFT = { side: 'left' as const, offset: 200, collapsed: false };

beforeEach(async () => {
  await startBrowser();
});

describe('where the panel was put', () => {
  it('is remembered for the site and the size of the view', async () => {
    await savePlace(DESK, WIDE, LEFT);
    expect(await readPlace(DESK, WIDE)).toEqual(LEFT);
    expect(await readPlace(DESK, { width: 800, height: 600 })).toEqual(FIRST_PLACE);
    expect(await readPlace('https://other.example', WIDE)).toEqual(FIRST_PLACE);
  });

  it('holds for a view of nearly the same size', async () => {
    await savePlace(DESK, WIDE, LEFT);
    expect(await readPlace(DESK, { width: 1380, height: 740 })).toEqual(LEFT);
  });

  it('that was kept by site alone holds where a size has none of its own', async () => {
    await browser.storage.local.set({
      'setting:places': { version: 1, value: { [DESK]: LEFT } },
    });
    expect(await readPlace(DESK, WIDE)).toEqual(LEFT);
    const right = { ...LEFT, side: 'right' as const };
    await savePlace(DESK, WIDE, right);
    expect(await readPlace(DESK, WIDE)).toEqual(right);
    expect(await readPlace(DESK, { width: 800, height: 600 })).toEqual(LEFT);
  });
});
