import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { printOf } from '../../utils/session/print-of';
import { listSites, openSite } from '../../utils/sites/list-sites';
import { readTeaching } from '../../utils/sites/teaching-kept';
import { forgetProfiles } from '../../utils/sites/usable-profiles';
import { browser } from '../fakes/browser';
import { ask, deskSender, pageSender } from './ask';
import { sitAtDesk } from './at-desk';

const tab = deskSender(1);
const RT = JSON.parse(readFileSync('public/sites/request-tracker-5.json', 'utf8'));
const OWN = { ...RT, id: 'our-desk', name: 'Our desk', version: 1 };

beforeEach(async () => {
  await sitAtDesk([1]);
  forgetProfiles();
  await ask(pageSender(), 'site.save', { text: JSON.stringify(OWN) });
});

const see = (profile: string, caseId: string, name: string | null, load: number) =>
  ask(tab, 'desk.health', {
    profile,
    seen: {
      case: printOf(caseId),
      load,
      readers: {
        name: { print: name === null ? null : printOf(name), failed: name === null, unclear: false },
      },
    },
  });
const lineOf = async (id: string) => (await listSites()).find((each) => each.id === id);

describe('how a profile reads', () => {
  it('is kept by its version as standings, and nothing that was read, not even a mark of it', async () => {
    await see('our-desk', '7', 'Ines Moreau', 1);
    await see('our-desk', '7', 'Ines Moreau', 2);
    const { health } = await see('our-desk', '8', 'Chidi Okonkwo', 3);
    const sound = { found: true, failed: false, unique: true, steady: true, changes: true };
    expect(health).toEqual({ name: sound });
    expect((await lineOf('our-desk'))?.health).toEqual(health);
    const kept = JSON.stringify(await browser.storage.local.get(null));
    const read = ['Ines Moreau', 'Chidi Okonkwo'];
    for (const said of [...read, ...[...read, '7', '8'].map(printOf)]) expect(kept).not.toContain(said);
    // Another version has not been used yet.
    await ask(pageSender(), 'site.save', { text: JSON.stringify({ ...OWN, name: 'Ours' }) });
    expect((await lineOf('our-desk'))?.health).toEqual({});
  });

  it('is not kept of a profile that is not there', async () => {
    expect(await see('nobody', '7', 'Ines', 1)).toEqual({ health: {} });
    expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('site-health');
  });
});

describe('a reader that is repaired', () => {
  const subject = { try: [{ take: 'text', select: '#title' }] };
  const shown = (part = {}) =>
    JSON.stringify({ ...OWN, phi: true, readers: { ...OWN.readers, subject, ...part } });
  const repair = (profile: string, reader: 'subject' | 'name') =>
    ask(tab, 'desk.teach', { repair: { profile, reader } });

  it('is all that is taken from the page; an own profile gets a new version', async () => {
    await repair('our-desk', 'subject');
    expect(browser.state.injected).toEqual([1]);
    expect((await ask(tab, 'teach.look', {})).repair).toMatchObject({
      reader: 'subject',
      profile: { id: 'our-desk' },
    });
    const name = { try: [{ take: 'text', select: '#evil' }] };
    const saved = await ask(tab, 'teach.save', { text: shown({ name }) });
    expect(saved).toMatchObject({ ok: true, id: 'our-desk', version: 2 });
    const row = await lineOf('our-desk');
    expect(row).toMatchObject({
      id: 'our-desk',
      phi: false,
      pages: expect.arrayContaining([expect.stringMatching(/^\*/)]),
    });
    const { readers } = JSON.parse((await openSite('our-desk'))?.text ?? '{}');
    expect([readers.subject, readers.name]).toEqual([subject, OWN.readers.name]);
    expect(await readTeaching()).toBeNull();
  });

  it('of a profile that came with Bedside makes an own one beside it, for this site', async () => {
    await repair(RT.id, 'subject');
    const saved = await ask(tab, 'teach.save', { text: shown() });
    expect(saved).toMatchObject({ ok: true, id: `${RT.id}-2` });
    const own = await lineOf(`${RT.id}-2`);
    expect(own?.pages.every((page) => page.startsWith('desk.example/'))).toBe(true);
    expect(own).toMatchObject({ own: true, name: `${RT.name} · desk.example` });
    expect(own?.standing).toBeUndefined();
    expect((await lineOf(RT.id))?.own).toBe(false);
  });

  it('waits for what is being taught there already, and for a profile that is there', async () => {
    await ask(pageSender(), 'teach.begin', { tab: 1 });
    await expect(repair('our-desk', 'subject')).rejects.toThrow('End that first');
    expect((await readTeaching())?.repair).toBeUndefined();
    await ask(tab, 'teach.end', {});
    await expect(repair('nobody', 'subject')).rejects.toThrow('not there any more');
  });

  it('has the place of the panel until it is done', async () => {
    const view = { width: 1280, height: 720 };
    const quiet = async () => (await ask(tab, 'desk.start', { profile: 'our-desk', view })).quiet;
    expect(await quiet()).toBe(false);
    await repair('our-desk', 'subject');
    expect(await quiet()).toBe(true);
    expect((await ask(tab, 'detect.signs', {})).signs).toEqual([]);
    const told = { to: 1, message: { notice: 'changed', what: ['quiet'] } };
    expect(browser.state.told.filter((each) => JSON.stringify(each) === JSON.stringify(told))).toHaveLength(
      1,
    );
    await ask(tab, 'teach.end', {});
    expect(await quiet()).toBe(false);
    expect(browser.state.told.filter((each) => JSON.stringify(each) === JSON.stringify(told))).toHaveLength(
      2,
    );
  });
});
