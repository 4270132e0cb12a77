import { blankSource } from './blank-source.mjs';
import { readNames } from './read-imports.mjs';

/** Exports that nothing shipped asks for, each with the reason why it is one all the same. */
const FOR_OTHERS = {
  // Contract (design.md section 4).
  scoreUpset: 'contract',
  findEarlierPromises: 'contract',
  findBrokenClaims: 'the customer’s side of it, for whoever shows a thread’s promises',
  // What WXT asks for by alias (wxt.config.ts).
  ContentScriptContext: 'wxt.config.ts puts it where WXT imports its own',
  // Scripts under test/.
  SCHEMA_FILE: 'npm run make:schema',
  SITE_SCHEMA_FILE: 'npm run make:schema',
  printSchema: 'npm run make:schema',
  printSiteSchema: 'npm run make:schema',
  makeContacts: 'npm run make:log, and the bench',
  kindOfSelector: 'the kind of one selector at a time',
  placeFeatures: 'trains the weights of coach/tone',
  // Used by their own file; a test asks them itself, because what calls them needs a browser or a whole board.
  answerMessage: 'a message without a browser that carries it',
  whenFollowed: 'what is done once a request has its answer',
  readRefused: 'what the counter says after a refusal',
  LOG_NAME: 'tests delete the whole database',
  COMMITMENT_STATUSES: 'tests try every pair',
  MOVES: 'tests look at every move',
  NO_PLAYBOOK: 'what a fake background answers',
  NO_ASSIGNMENTS: 'what a fake studio answers',
  makeSchema: 'the published schema is this one',
  makeSiteSchema: 'the published schema is this one',
  restoreDraft: 'any stored text gives a draft',
  formatSpan: 'never more time than there is',
  isReviewed: 'one contact at a time',
  PARTS: 'every part of a place in properties',
  HEALTH_RULE: 'figures around the rule',
  summarize: 'a summary of given cells, to compare and to write',
  HEADLINES: 'the order of a report',
  quietSetting: 'what holds before anything is set',
};

const EXPORTED =
  /^export (?:declare )?(?:async )?(function\*?|const|let|class|type|interface|enum) ([\w$]+)/gm;

/**
 * Exports of utils and components that no other shipped file asks for. A type that stands in another export's shape may
 * stay; what only tests ask for needs a reason.
 * @param files a Map of path (from the root, with slashes) to source text
 * @param allowed name to reason; a name on it that shipped code asks for is a fault too
 * @returns {{file: string, line: number, rule: string}[]} in order of the files given
 */
export function findUnused(files, allowed = FOR_OTHERS) {
  const asked = readAsked(files);
  const needed = new Set();
  const faults = [];
  for (const [file, source] of files) {
    if (!/^(utils|components)\/.*\.tsx?$/.test(file)) continue;
    const bare = blankSource(source, { texts: true });
    for (const { 1: kind, 2: name, index } of bare.matchAll(EXPORTED)) {
      const by = [...(asked.get(`${file} ${name}`) ?? []), ...(asked.get(`${file} *`) ?? [])];
      if (by.some((each) => !each.startsWith('test/'))) continue;
      const isType = kind === 'type' || kind === 'interface';
      const own = countWord(bare, name) > 1;
      if (own && (isType || kind === 'class')) continue;
      needed.add(name);
      if (Object.hasOwn(allowed, name)) continue;
      const rule =
        by.length > 0 ? 'only tests ask for it' : own ? 'only this file uses it' : 'nobody uses it';
      faults.push({ file, line: bare.slice(0, index).split('\n').length, rule: `${name}: ${rule}` });
    }
  }
  for (const name of Object.keys(allowed))
    if (!needed.has(name))
      faults.push({ file: 'test/run/find-unused.mjs', line: 1, rule: `${name} is asked for: off the list` });
  return faults;
}

/** Who asks for what: "file name" to the files that import that name; `*` where all of a file is taken. */
function readAsked(files) {
  const asked = new Map();
  for (const [file, source] of files) {
    if (!/\.[mc]?[jt]sx?$/.test(file)) continue;
    for (const { to, name } of readNames(file, source, files)) {
      const key = `${to} ${name}`;
      if (!asked.has(key)) asked.set(key, new Set());
      asked.get(key).add(file);
    }
  }
  return asked;
}

function countWord(text, word) {
  return [...text.matchAll(new RegExp(`(?<![\\w$.])${word.replace('$', '\\$')}(?![\\w$])`, 'g'))].length;
}
