import type { SiteProfile } from '../../utils/model/site-profile.ts';
import { CASES, type Case, type Desk } from './desk.ts';
import type { DeskBrowser } from './desk-browser.ts';
import type { PickInPage } from './pick-in-page.ts';
import { showCase, type Taught } from './teach-desk.ts';

export const PICK_IN_PAGE = 'test/teach/pick-in-page.ts';

type Asked = { bedsideTeach: PickInPage };

/** Teaches a desk as the picker does it for somebody who knows what is true: one case, then a second, and what had to be changed in each. */
export async function pickDesk(browser: DeskBrowser, desk: Desk): Promise<Taught> {
  const [first, second] = CASES as [Case, Case];
  await showCase(browser, desk, first);
  const one = await browser.page.evaluate(
    (truth) => (globalThis as never as Asked).bedsideTeach.first(truth),
    desk.truth(first),
  );
  if (!one.profile) return { profile: null, corrections: one.corrections };
  await showCase(browser, desk, second);
  const two = await browser.page.evaluate(
    (profile, truth) => (globalThis as never as Asked).bedsideTeach.second(profile as SiteProfile, truth),
    one.profile as object,
    desk.truth(second),
  );
  return {
    profile: two.profile,
    // Put right, so that they are read like all others.
    corrections: [
      ...one.corrections.map((each) => `first ${each}`),
      ...two.corrections.map((each) => `second ${each}`),
    ],
  };
}
