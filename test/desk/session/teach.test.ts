import { afterEach, expect, it, vi } from 'vitest';
import { type FakeDesk, fakeDesk } from './fake-desk';
import { PROFILE } from './profile';

let desk: FakeDesk;
afterEach(() => desk.stop());

const standing = (by: 'seen' | 'source') => ({ by, versions: '1', date: '2026', where: 'there' });
const open = (profile: object) =>
  fakeDesk(({ backend }) => {
    const { start } = backend;
    backend.start = async (request) => ({
      ...(await start(request)),
      profiles: [{ ...PROFILE, ...profile }],
    });
  });

it.each([
  ['is taken as it is', { standing: standing('seen') }, false],
  ['that nobody has seen running is in doubt', { standing: standing('source') }, true],
])('a profile %s', async (_, profile, doubt) => {
  desk = await open(profile);
  await desk.until(() => true);
  expect(desk.view().state.doubt).toBe(doubt);
});

it('a page on which a reader finds nothing is in doubt, and can be taught from the panel', async () => {
  const subject = { try: [{ take: 'text', select: '#subject' }] };
  desk = await open({ readers: { ...PROFILE.readers, subject } });
  await desk.until(({ state }) => state.doubt);
  desk.view().act.teach();
  await vi.waitFor(() => expect(desk.backend.of('desk.teach')).toHaveLength(1));
});
