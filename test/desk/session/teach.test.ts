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

it('how the page is read is told by marks once it has settled, and shown; a reader is repaired from there', async () => {
  await telling({ isCold: false });
});

it('the same where the background has just woken and is asked twice', () => telling({ isCold: true }));

async function telling({ isCold }: { isCold: boolean }): Promise<void> {
  const good = { found: true, failed: false, unique: true, steady: true, changes: true };
  desk = await fakeDesk(({ backend }) => {
    backend.known = { name: { ...good, changes: false }, caseId: good };
    const known = backend.case;
    backend.case = async (request) => ({
      ...(await known(request)),
      ...(isCold && request.first && { unread: true }),
    });
  });
  await desk.until(({ state }) => state.readers.length > 0);
  const { state, act } = desk.view();
  expect(state.readers).toEqual([
    { reader: 'name', standing: 'stuck', atFault: true },
    { reader: 'caseId', standing: 'sound', atFault: false },
  ]);
  expect(state.doubt).toBe(true);
  const [told] = desk.backend.of('desk.health');
  expect(Object.keys(told?.seen.readers ?? {})).toEqual(['name', 'caseId', 'messages']);
  for (const text of ['Ines', '20418', 'furious']) expect(JSON.stringify(told)).not.toContain(text);
  act.teach('name');
  await vi.waitFor(() =>
    expect(desk.backend.of('desk.teach')).toEqual([{ repair: { profile: PROFILE.id, reader: 'name' } }]),
  );
  desk.text('name', 'Somebody Else');
  await vi.waitFor(() => expect(desk.backend.of('desk.health').length).toBeGreaterThan(1), { timeout: 5000 });
  expect(desk.backend.of('desk.health').at(-1)?.seen.readers.name?.print).not.toBe(
    told?.seen.readers.name?.print,
  );
}
