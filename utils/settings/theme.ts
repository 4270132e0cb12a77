import { z } from 'zod';
import { once } from '../model/once';
import { FIRST_THEME, PANEL_SCHEMES, SCHEMES, type Theme, UNDERLINE_TIMES } from '../model/theme';
import { changeSetting, readSetting, type Setting } from './setting';

const themeSetting: Setting<Theme> = {
  key: 'theme',
  version: 1,
  schema: once(() =>
    z.strictObject({
      scheme: z.enum(SCHEMES),
      panel: z.enum(PANEL_SCHEMES),
      // A theme that was kept before there was a choice.
      underlines: z.enum(UNDERLINE_TIMES).default(FIRST_THEME.underlines),
    }),
  ),
  first: FIRST_THEME,
};

/** Light, dark or as the system, and what the panel follows. */
export function readTheme(): Promise<Theme> {
  return readSetting(themeSetting);
}

/** Changes a part of the theme; every page and panel hears of it. */
export async function setTheme(part: Partial<Theme>): Promise<void> {
  await changeSetting(themeSetting, (theme) => ({ ...theme, ...part }));
}
