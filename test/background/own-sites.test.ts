import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepWatch } from '../../utils/alarms/keep-watch';
import { openLog } from '../../utils/log/database';
import { readWarnings } from '../../utils/settings/warnings';
import { listSites, openSite } from '../../utils/sites/list-sites';
import { forgetProfiles } from '../../utils/sites/usable-profiles';
import { browser } from '../fakes/browser';
import { ask, deskSender, pageSender } from './ask';
import { DAY, NOW, sitAtDesk } from './at-desk';
import { open, tick, work } from './desk-steps';

const RT = readFileSync('public/sites/request-tracker-5.json', 'utf8');
const page = pageSender();

beforeEach(async () => {
  await sitAtDesk([1]);
  forgetProfiles();
});
afterEach(() => vi.restoreAllMocks());

/** A profile's text with some of its fields changed. */
const make = (part: object, of = RT) =>
  JSON.stringify({ ...(JSON.parse(of) as object), version: 1, ...part });
const save = (text: string) => ask(page, 'site.save', { text });
/** Every desk whose page may be recognised there, as its panel would get it, in order. */
const onDesk = async () => {
  const { signs } = await ask(deskSender(1), 'detect.signs', {});
  const read = signs.map(({ id }) =>
    ask(deskSender(1), 'desk.start', { profile: id, view: { width: 1280, height: 720 } }),
  );
  return (await Promise.all(read)).flatMap(({ profiles }) => profiles);
};
const named = async (id: string) => (await onDesk()).find((each) => each.id === id)?.name;
const mine = { id: 'our-desk', name: 'Our desk' };

describe('a site profile of one’s own', () => {
  it('is there for the next page, in front of the built-in ones, and every open page is told', async () => {
    expect(await named('our-desk')).toBeUndefined();
    vi.spyOn(browser.tabs, 'sendMessage');
    expect(await save(make(mine))).toEqual({ ok: true, id: 'our-desk', version: 1, before: null });
    expect((await onDesk())[0]?.name).toBe('Our desk');
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(1, { notice: 'changed', what: ['sites'] });
  });

  it('corrects a built-in one of its id, which is used again when it is put away', async () => {
    await save(make({ name: 'Our tracker' }));
    const all = (await onDesk()).filter(({ id }) => id === 'request-tracker-5');
    expect(all.map(({ name }) => name)).toEqual(['Our tracker']);
    await ask(page, 'site.away', { id: 'request-tracker-5', away: true });
    expect(await named('request-tracker-5')).toBe('Request Tracker');
    await ask(page, 'site.away', { id: 'request-tracker-5', away: false });
    expect(await named('request-tracker-5')).toBe('Our tracker');
  });

  it('is refused whole with every fault, and the one before it stays', async () => {
    await save(make(mine));
    const refused = await save(make({ ...mine, phi: 'yes', pages: [] }));
    expect(refused.ok ? [] : refused.faults.map(({ at }) => at)).toEqual(['phi', 'pages']);
    expect(await named('our-desk')).toBe('Our desk');
    expect(await save('no JSON')).toMatchObject({ ok: false });
  });

  it('keeps its versions, and an old one comes back as a new one; the same text twice is one', async () => {
    await save(make(mine));
    expect(await save(make(mine))).toMatchObject({ version: 1, before: 1 });
    expect(await save(make({ ...mine, name: 'Renamed' }))).toMatchObject({ version: 2, before: 1 });
    expect(await ask(page, 'site.rollback', { id: 'our-desk', version: 1 })).toEqual({ version: 3 });
    expect(await named('our-desk')).toBe('Our desk');
    const opened = await openSite('our-desk');
    expect(opened?.live).toBe(3);
    expect(opened?.versions.map(({ version, from }) => [version, from])).toEqual([
      [3, 1],
      [2, null],
      [1, null],
    ]);
    await expect(ask(page, 'site.rollback', { id: 'our-desk', version: 9 })).rejects.toThrow('no version 9');
  });

  it('that cannot be read any more is told of, and the version before it is used', async () => {
    await save(make(mine));
    await save(make({ ...mine, name: 'Second' }));
    const row = await openLog().sites.get('our-desk');
    if (row?.versions[0]) row.versions[0].profile = { format: 1, id: 'our-desk' };
    if (row) await openLog().sites.put(row);
    forgetProfiles();
    expect(await named('our-desk')).toBe('Our desk');
    expect((await readWarnings(Date.now())).map(({ kind, detail }) => [kind, detail])).toEqual([
      ['site-broken', expect.stringContaining('our-desk (2)')],
    ]);
  });

  it('goes only to pages of the host and port it claims', async () => {
    const pages = [{ kind: 'case', host: '*.other.example', path: '/case', has: ['h1'] }];
    await save(make({ ...mine, pages }));
    expect(await named('our-desk')).toBeUndefined();
    await save(make({ ...mine, pages: [{ ...pages[0], host: 'desk.example', port: 8443 }] }));
    expect(await named('our-desk')).toBeUndefined();
    await save(make({ ...mine, pages: [{ ...pages[0], host: 'desk.example', port: 443 }] }));
    expect(await named('our-desk')).toBe('Our desk');
  });

  it('says the channel of what is logged with it', async () => {
    await save(make({ ...mine, channel: 'phone' }));
    await open(1, '7', { profile: 'our-desk' });
    await work(1, '7', tick());
    expect((await openLog().interactions.toArray())[0]).toMatchObject({
      profile: 'our-desk',
      channel: 'phone',
    });
  });

  it('is erased for good 30 days after it was put away, not before', async () => {
    await save(make(mine));
    await ask(page, 'site.away', { id: 'our-desk', away: true });
    await keepWatch(NOW + 29 * DAY);
    expect((await listSites()).find(({ id }) => id === 'our-desk')).toMatchObject({ own: true, away: true });
    await keepWatch(NOW + 30 * DAY);
    expect((await listSites()).find(({ id }) => id === 'our-desk')).toBeUndefined();
    await expect(ask(page, 'site.away', { id: 'our-desk', away: false })).rejects.toThrow(
      'not there any more',
    );
  });
});
