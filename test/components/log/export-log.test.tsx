// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { ExportLog } from '../../../components/log/export-log';
import { OptionsPage } from '../../../components/options/options-page';
import { PopupShell } from '../../../components/pages/popup-shell';
import { ReviewPage } from '../../../components/pages/review-page';
import { fakeServices } from '../fake-services';
import { type Shown, showPage } from '../show-page';

let page: Shown;
afterEach(() => page.close());

const COUNTS = { contacts: 812, promises: 1, notes: 3, words: 0, names: 2, numbers: 1, links: 0 };
const WITH = 'With notes, names and numbers';

function services() {
  const fake = fakeServices();
  fake.log.countExport = async () => COUNTS;
  return fake;
}

it('leaves out what was typed, and says so, until it is asked for', async () => {
  const fake = services();
  const asked: boolean[] = [];
  fake.logFiles.write = async (personal) => {
    asked.push(personal);
    return new Blob();
  };
  page = await showPage(<ExportLog />, fake);
  const said = () => page.root.querySelector('[data-export]')?.textContent;
  expect(said()).toBe(
    'The file will hold 812 contacts and 1 promise, as ids, choices, numbers and times. Left out: 3 notes, 2 names and 1 telephone or case number.',
  );
  await page.click(page.button('JSON of everything'));
  await page.click(page.field(WITH));
  expect(said()).toBe(
    'The file will hold 812 contacts, 1 promise, 3 notes, 2 names and 1 telephone or case number. Whoever has it can read them.',
  );
  await page.click(page.button('JSON of everything'));
  expect(asked).toEqual([false, true]);
  expect(fake.files.map(({ name }) => name)).toEqual(['bedside-log.json', 'bedside-log.json']);
});

it('shows how far the file is, and stops', async () => {
  const fake = services();
  fake.logFiles.write = (_, { progress, signal }) =>
    new Promise((_, refuse) => {
      progress?.(30, 60);
      signal?.addEventListener('abort', () => refuse(signal.reason));
    });
  page = await showPage(<ExportLog />, fake);
  await page.click(page.button('JSON of everything'));
  expect(page.root.querySelector('progress')?.value).toBe(0.5);
  await page.click(page.button('Stop'));
  expect(page.root.querySelector('progress')).toBeNull();
  expect(fake.files).toEqual([]);
});

it.each([
  ['settings', <OptionsPage key="o" first={{ at: 'settings', section: 'data' }} />],
  ['the popup', <PopupShell key="p" first="log" inPopup />],
  ['the review', <ReviewPage key="r" />],
])('is off in %s', async (_, view) => {
  page = await showPage(view, services());
  for (const details of page.root.querySelectorAll('details')) await page.open(details);
  expect(page.field(WITH).checked).toBe(false);
  expect(page.text()).toContain('Left out: 3 notes');
});
