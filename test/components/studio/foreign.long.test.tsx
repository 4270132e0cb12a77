import { afterEach, describe, expect, it } from 'vitest';
import { SECTION_IDS } from '../../../components/studio/editor/sections';
import type { StudioRoute } from '../../../components/studio/studio-route';
import { StudioView } from '../../../components/studio/studio-view';
import { SnackbarHost } from '../../../components/ui/snackbar';
import { BUILT_IN_PLAYBOOKS } from '../../../utils/playbooks/built-in-playbooks';
import { fakeServices } from '../fake-services';
import { type Shown, showPage } from '../show-page';
import { usePseudo } from '../use-texts';
import { memoryStudio } from './memory-studio';

let page: Shown;
afterEach(() => page.close());

/** Words that trainers write; the rest of a playbook names what the language has. */
const CODES = [
  'id',
  'version',
  'language',
  'category',
  'kind',
  'role',
  'tier',
  'severity',
  'foundation',
  'domain',
];
const KEPT = [...CODES, 'stance', 'when', 'tick', 'stages', 'includes', 'makes', 'form', 'topic', 'limits'];

/** The same playbook with every word of its own in another script. */
function foreign(value: unknown, key = ''): unknown {
  if (KEPT.includes(key)) return value;
  if (key === 'orders') return [];
  if (Array.isArray(value)) return value.map((each) => foreign(each, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([k, each]) => [k, foreign(each, k)]));
  return typeof value === 'string' ? '言葉' : value;
}

async function services() {
  const studio = memoryStudio();
  const book = foreign(BUILT_IN_PLAYBOOKS.get('service-essentials')) as object;
  await studio.create({ ...book, id: 'b', includes: [], name: '本' });
  await studio.publish('b');
  await studio.saveDraft('b', { ...(await studio.open('b'))?.live?.playbook, promise: '約束' });
  const list = studio.list;
  studio.list = async () => (await list()).filter((line) => !line.builtIn);
  const fake = fakeServices({}, { studio });
  fake.sites.listProfiles = async () => [{ id: 'rt', name: '机', about: '', playbook: 'b', pages: [] }];
  fake.sites.listGranted = async () => ['https://例え.テスト/*'];
  return fake;
}

const ROUTES: StudioRoute[] = [
  { at: 'list' },
  { at: 'new' },
  { at: 'import' },
  { at: 'uses' },
  ...SECTION_IDS.map((section) => ({ at: 'book', id: 'b', section }) as const),
];

describe.each(ROUTES)('the studio in another language ($at $section)', (route) => {
  it('shows no English of its own', async () => {
    page = await showPage(
      <SnackbarHost>
        <StudioView route={route} onRoute={() => {}} />
      </SnackbarHost>,
      await services(),
      usePseudo,
    );
    await page.until(() => page.root.querySelector('.loading') === null);
    const first = page.root.querySelector('.item-title');
    if (first) await page.click(first);
    for (const details of page.root.querySelectorAll('details')) await page.open(details);
    const words: string[] = [];
    const walker = document.createTreeWalker(page.root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) words.push(walker.currentNode.textContent ?? '');
    for (const element of page.root.querySelectorAll('*'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        words.push(element.getAttribute(name) ?? '');
    expect(words.join('').length).toBeGreaterThan(60);
    expect(words.filter((word) => /[A-Za-z]{2}/.test(word))).toEqual([]);
  });
});
