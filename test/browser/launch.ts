import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserName, Launch, Session } from './session.ts';

/** Starts one of the two browsers with the extension in it. */
export function launch(browser: BrowserName, how: Launch = {}): Promise<Session> {
  return browser === 'chromium' ? launchChromium(how) : launchFirefox(how);
}
