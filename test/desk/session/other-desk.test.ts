import { afterEach, expect, it, vi } from 'vitest';
import type { SiteProfile } from '../../../utils/model/site-profile';
import { type FakeDesk, fakeDesk } from './fake-desk';
import { PROFILE } from './profile';

const OTHER: SiteProfile = {
  ...PROFILE,
  id: 'other-desk',
  pages: [{ kind: 'case', path: '/visit/*', has: ['#ticket'] }],
};
let desk: FakeDesk;
afterEach(() => desk.stop());

it('another desk at the same address is read by its own profile, which comes when it is needed', async () => {
  desk = await fakeDesk(({ backend }) => {
    const { start } = backend;
    const known = [PROFILE, OTHER];
    backend.start = async (request) => ({
      ...(await start(request)),
      profiles: known.filter(({ id }) => id === request.profile),
      signs: known,
    });
  });
  const asked = () => desk.backend.of('desk.start').map(({ profile }) => profile);
  const shown = () => desk.backend.of('desk.case').map(({ context }) => context.profile);
  await vi.waitFor(() => expect(shown()).toEqual([PROFILE.id]));
  const view = desk.document.defaultView as unknown as {
    happyDOM: { setURL(url: string): void };
    PopStateEvent: typeof Event;
  };
  view.happyDOM.setURL('https://desk.example/visit/3');
  desk.document.defaultView?.dispatchEvent(new view.PopStateEvent('popstate'));
  await vi.waitFor(() => expect(shown()).toEqual([PROFILE.id, OTHER.id]), { timeout: 5000 });
  expect(asked()).toEqual([null, PROFILE.id, OTHER.id]);
  await vi.waitFor(() => expect(desk.hosts()).toBe(1));
});
