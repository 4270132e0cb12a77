import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserName } from '../../browser/session.ts';
import { EDITORS } from '../editors.ts';

/** A site profile of the editors page, so that the real extension works on all of them. */
const PROFILE = {
  format: 1,
  id: 'editors-page',
  version: 1,
  name: 'Fifteen reply editors',
  phi: false,
  channel: 'email',
  editorKind: 'reply',
  pages: [{ kind: 'case', path: '/', has: ['#s-textarea'] }],
  readers: {
    name: { try: [{ take: 'text', select: '#no-name' }], optional: true },
    caseId: { try: [{ take: 'text', select: 'h1' }] },
  },
  editors: Object.values(EDITORS).map(({ select, frame }) => ({ select, ...(frame && { frame }) })),
  send: { controls: [{ select: '#no-send' }] },
  close: {},
};

/** A wording that may take the place of what the test's rule finds; the built-in playbook has none. */
export const RULE = { id: 'burden-must', replace: 'We can call the billing department' };

/**
 * Copies the e2e build of a browser into test/out and puts one profile and one replacement into its data; the code
 * stays byte for byte the one that is built. Returns the folder.
 * @throws when the build is missing or its data are not where they were
 */
export function buildWithEditors(browser: BrowserName): string {
  const from = resolve(
    `${process.env.BEDSIDE_OUTPUT ?? '.output'}/${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3-e2e`,
  );
  if (!existsSync(join(from, 'manifest.json'))) throw new Error('build first: npm run build:e2e');
  const folder = resolve(`test/out/coach-${browser}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(from, folder, { recursive: true });
  const file = join(folder, 'background.js');
  let code = readFileSync(file, 'utf8');
  const put = (place: RegExp, words: (found: string) => string) => {
    if (!place.test(code)) throw new Error(`no ${place} in ${file}`);
    code = code.replace(place, words);
  };
  put(
    /"\.\.\/\.\.\/public\/sites\/openmrs-3\.json":/,
    (found) => `"../../public/sites/editors-page.json":${JSON.stringify(JSON.stringify(PROFILE))},${found}`,
  );
  put(/"id":"burden-must",/, (found) => `${found}"replace":${JSON.stringify(RULE.replace)},`);
  writeFileSync(file, code);
  return folder;
}
