import { expect, it, vi } from 'vitest';
import { panelTexts } from '../../utils/background/panel-texts';
import { browser, startBrowser } from '../fakes/browser';

it('reads the panel’s words once, when they are wanted, with their gaps left open', async () => {
  await startBrowser();
  const words: Record<string, string> = { panel_uses: 'name ×$1, $2', panel_log: 'Log' };
  const getMessage = vi.fn((key: string, gaps: string[]) =>
    (words[key] ?? '').replace(/\$(\d)/g, (_, at) => gaps[at - 1] ?? ''),
  );
  browser.i18n = { ...browser.i18n, getMessage } as never;
  const read = panelTexts(Object.keys(words));
  expect(getMessage).not.toHaveBeenCalled();
  expect(read()).toEqual(words);
  expect(read()).toBe(read());
  expect(getMessage).toHaveBeenCalledTimes(2);
});
