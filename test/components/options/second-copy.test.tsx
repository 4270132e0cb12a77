import { afterEach, beforeEach, expect, it } from 'vitest';
import { SecondCopy } from '../../../components/options/second-copy';
import { SnackbarHost } from '../../../components/ui/snackbar';
import { WarningList } from '../../../components/ui/warning-list';
import type { CopyState } from '../../../utils/log/copy/compare-copy';
import { fakeServices, NOW } from '../fake-services';
import { type Shown, showPage } from '../show-page';

let page: Shown;
let asked: string[];
let files: { name: string }[];
beforeEach(() => {
  asked = [];
});
afterEach(() => page.close());

const whole: CopyState = {
  ...{ there: true, parts: 2, rows: { events: 1200, words: 34 }, behind: 0, readable: true, missing: [] },
};
const short: CopyState = {
  ...whole,
  missing: [
    { part: '2026-11-29', rows: { events: 12, words: 3 } },
    { part: 'sites', rows: { sites: 1 } },
  ],
};

/** Shows a copy that stands so until something was done to it. */
async function showCopy(before: CopyState) {
  let state = before;
  const done = (what: string) => {
    asked.push(what);
    state = whole;
    return { done: true as const };
  };
  const services = fakeServices({
    'copy.restore': ({ part }) => {
      if (part === 'imports') throw new Error('Not saved: the disk is full.');
      return { ...done(`restore ${part}`), back: 5 };
    },
    'copy.drop': ({ part }) => done(`drop ${part}`),
    'copy.end': () => done('end'),
  });
  services.secondCopy.compare = async () => state;
  files = services.files;
  page = await showPage(
    <SnackbarHost>
      <SecondCopy />
    </SnackbarHost>,
    services,
  );
}
const says = () => page.root.querySelector('[role=status]')?.textContent;

it('says how it stands, and that nothing is missing', async () => {
  await showCopy(whole);
  expect(says()).toBe('The copy has 1,234 entries. The log has all of them.');
  expect(page.root.querySelector('button')).toBeNull();
});

it('says what is not in it yet, and where there is none', async () => {
  await showCopy({ ...whole, behind: 1 });
  expect(says()).toContain('What changed just now is not in it yet.');
  await page.close();
  await showCopy({ ...whole, there: false });
  expect(says()).toContain('there is no second copy');
});

it('names the days that the log lacks, and brings them back part by part', async () => {
  await showCopy(short);
  expect(says()).toContain('The log lacks 16 of them.');
  const rows = [...page.root.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ['29 November 2026', '12', '3'],
    ['Site profiles', '1', '0'],
  ]);
  await page.click(page.button('Bring them back'));
  expect(asked).toEqual(['restore 2026-11-29', 'restore sites', 'end']);
  expect(page.text()).toContain('10 entries are back in the log.');
  expect(says()).toContain('The log has all of them.');
});

it('stops at a part that does not come back, says why, and what came stays', async () => {
  await showCopy({ ...short, missing: [...short.missing, { part: 'imports', rows: { imports: 1 } }] });
  await page.click(page.button('Bring them back'));
  expect(asked).toEqual(['restore 2026-11-29', 'restore sites', 'end']);
  expect(page.text()).toContain('Not saved: the disk is full.');
});

it('is saved as a file where the log cannot be opened', async () => {
  await showCopy({ ...short, readable: false });
  expect(says()).toContain('The log cannot be opened.');
  expect(page.text()).not.toContain('Leave them out for good');
  await page.click(page.button('Save the copy as a file'));
  expect(asked).toEqual([]);
  expect(files.map(({ name }) => name)).toEqual(['bedside-log.json']);
  expect(page.text()).toContain('The file has 1,234 entries.');
});

it('throws away what is missing only after it was asked once more', async () => {
  await showCopy(short);
  await page.click(page.button('Leave them out for good'));
  expect(asked).toEqual([]);
  await page.click(page.button('Keep them'));
  await page.click(page.button('Leave them out for good'));
  await page.click(page.button('Throw them away'));
  expect(asked).toEqual(['drop 2026-11-29', 'drop sites']);
  expect(says()).toContain('The log has all of them.');
});

it('is one click from the warning that the log has lost something', async () => {
  const services = fakeServices();
  const opened: string[] = [];
  services.openPage = (path) => opened.push(path);
  services.warnings.read = async () => [
    { kind: 'log-shrunk', detail: '16', at: NOW },
    { kind: 'site-broken', detail: 'ours', at: NOW },
  ];
  page = await showPage(<WarningList />, services);
  await page.click(page.button('See what can be brought back'));
  expect(opened).toEqual(['options.html#data/copy']);
});
