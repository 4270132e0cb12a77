import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { SiteProfiles } from '../../../components/options/sites/site-profiles';
import { SnackbarHost } from '../../../components/ui/snackbar';
import type { OpenSite, SiteLine } from '../../../utils/sites/list-sites';
import { fakeServices } from '../fake-services';
import { type Shown, showPage } from '../show-page';

const RT = readFileSync('public/sites/request-tracker-5.json', 'utf8');
const line = (part: Partial<SiteLine>): SiteLine => ({
  id: 'our-desk',
  name: 'Our desk',
  about: '',
  phi: false,
  pages: ['*/**/case'],
  own: true,
  corrects: false,
  version: 2,
  changedAt: 1,
  away: false,
  health: {},
  ...part,
});
const OPENED: OpenSite = {
  id: 'request-tracker-5',
  text: RT,
  live: 2,
  versions: [
    { version: 2, at: 2, from: null },
    { version: 1, at: 1, from: null },
  ],
};

let page: Shown;
afterEach(() => page.close());

async function open(lines: SiteLine[]) {
  const sent: unknown[] = [];
  const saved: string[] = [];
  const services = fakeServices({
    'site.save': ({ text }) => {
      saved.push(text);
      return { ok: true, id: 'request-tracker-5', version: 3, before: 2 };
    },
    'site.rollback': (asked) => {
      sent.push(asked);
      return { version: 3 };
    },
    'site.away': (asked) => {
      sent.push(asked);
      return { done: true };
    },
  });
  services.sites.listSites = async () => lines;
  services.sites.openSite = async () => OPENED;
  const files: [string, string][] = [];
  services.saveFile = (name, _, text) => void files.push([name, String(text)]);
  page = await showPage(
    <SnackbarHost>
      <SiteProfiles />
    </SnackbarHost>,
    services,
  );
  return { sent, saved, files };
}

/** Opens the editor of the one profile there is. */
async function edit() {
  await page.click(page.button('Change Request Tracker 5'));
  await page.until(() => page.root.querySelector('.site-editor') !== null);
}
const RT_LINE = line({ id: 'request-tracker-5', name: 'Request Tracker 5', corrects: true });

describe('own site profiles', () => {
  it('say what they are, which pages they claim, and can be exported, removed and restored', async () => {
    const { sent, files } = await open([
      RT_LINE,
      line({ away: true }),
      line({ id: 'other', name: 'Other', own: false }),
    ]);
    const [first] = page.root.querySelectorAll('[data-site-profile]');
    expect(first?.textContent).toContain('In place of the one that came with Bedside');
    expect(first?.querySelector('code')?.textContent).toBe('*/**/case');
    await page.click(page.button('Export Request Tracker 5'));
    expect(files).toEqual([['request-tracker-5.json', RT]]);
    await page.click(page.button('Remove Request Tracker 5'));
    expect(page.text()).toContain('came with Bedside is used again');
    await page.click(page.button('Undo'));
    await page.click(page.button('Restore Our desk'));
    expect(sent).toEqual([
      { id: 'request-tracker-5', away: true },
      { id: 'request-tracker-5', away: false },
      { id: 'our-desk', away: false },
    ]);
    expect(page.root.querySelector('[aria-label="Remove Other"]')).toBeNull();
  });

  it('are told where their desk is by plain fields, on all their pages at once', async () => {
    const { saved } = await open([RT_LINE]);
    await edit();
    await page.type(page.field('Host'), 'rt.desk.example');
    await page.type(page.field('Port'), '8443');
    await page.type(page.field('Path begins with'), '/helpdesk');
    await page.click(page.field('Its pages show health data'));
    await page.until(() => page.text().includes('rt.desk.example:8443/helpdesk/**/Ticket/Display.html?id=*'));
    await page.click(page.button('Use this profile'));
    const profile = JSON.parse(saved[0] ?? '{}');
    expect(profile.phi).toBe(true);
    expect(
      profile.pages.map(({ host, port, under }: Record<string, unknown>) => [host, port, under]),
    ).toEqual([
      ['rt.desk.example', 8443, '/helpdesk'],
      ['rt.desk.example', 8443, '/helpdesk'],
    ]);
    expect(page.root.querySelector('.site-editor')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Desks Bedside can read');
  });

  it('cannot be used with a fault, which leads to its place in the text', async () => {
    await open([RT_LINE]);
    await edit();
    const area = page.field('The profile as text') as unknown as HTMLTextAreaElement;
    await page.type(area, RT.replace('"phi": false', '"phi": "no"'));
    await page.until(() => page.root.querySelector('[data-fault]') !== null);
    expect(page.button('Use this profile').disabled).toBe(true);
    await page.click(page.button(`Line ${RT.slice(0, RT.indexOf('"phi"')).split('\n').length}: phi`));
    expect(document.activeElement).toBe(area);
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('"no"');
  });

  it('go back to an earlier version', async () => {
    const { sent } = await open([RT_LINE]);
    await edit();
    await page.until(() => page.root.querySelector('.site-editor ol') !== null);
    await page.click(page.button('Go back to version 1'));
    expect(sent).toEqual([{ id: 'request-tracker-5', version: 1 }]);
  });
});

describe('how a profile’s readers have done', () => {
  const good = { found: true, failed: false, unique: true, steady: true, changes: true };
  const badges = () =>
    [...page.root.querySelectorAll<HTMLElement>('[data-health]')].map((each) => each.dataset.standing);

  it('is a badge for each, with what to do where one is at fault', async () => {
    await open([
      line({
        health: { name: { ...good, changes: false }, caseId: good, status: { ...good, steady: null } },
      }),
    ]);
    await page.until(() => badges().length > 0);
    expect(badges()).toEqual(['stuck', 'sound', 'found']);
    const row = page.root.querySelector('[data-site-health]');
    expect(row?.querySelector('summary')?.textContent).toContain('Reads as it should: 2 of 3');
    expect(row?.textContent).toContain('then Repair');
  });

  it('is not spoken of before it was used, nor is repair where nothing is at fault', async () => {
    await open([line({}), line({ id: 'other', name: 'Other', health: { name: good } })]);
    await page.until(() => badges().length > 0);
    expect(page.root.querySelectorAll('[data-site-health]')).toHaveLength(1);
    expect(page.root.textContent).not.toContain('then Repair');
  });
});
