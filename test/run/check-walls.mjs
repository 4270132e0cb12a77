import { blankSource } from './blank-source.mjs';
import { findCircles } from './find-circles.mjs';
import { readImports } from './read-imports.mjs';

/** Longest file, longest entrypoint, in lines. */
export const LONGEST = 300;
export const LONGEST_ENTRYPOINT = 80;

const PURE =
  /^utils\/(model|text|engine|session|teaching|coach|promises|review|sample-log|log\/views)\/|^utils\/privacy\/(find-identifiers\.ts$|identifiers\/)/;
/** Data that ships in public/ is no code: pure code may bring it along. */
const DATA = /^public\/.*\.json$/;
const PAGE = /^(utils\/(desk|teach)|components\/(panel|picker))\//;
const EXTENSION_FOLDERS = /^utils\/(log|playbooks|sites|messages|privacy|alarms|settings)\//;
const EXTENSION = { test: (file) => EXTENSION_FOLDERS.test(file) && !PURE.test(file) };
const NAMES = /^(helpers?|misc|types|utils?|index)\.(d\.)?[mc]?[jt]sx?$/;
const SOURCE = /\.[mc]?[jt]sx?$/;

/** What pure code must not touch: the clock, the page, the browser. */
const IMPURE = [
  [/\bDate\s*\.\s*now\b/g, 'the clock (Date.now): take `now` as an argument'],
  [/\bnew\s+Date\s*(?:\(\s*\)|(?![\s(\w]))/g, 'the clock (new Date()): take `now` as an argument'],
  [/\bperformance\s*\.\s*now\b/g, 'the clock (performance.now)'],
  [/(?<![.\w$])(?:window|document)\s*[.[?]/g, 'the page (window, document)'],
  [/(?<![.\w$])(?:browser|chrome)\s*[.[?]/g, 'the browser API'],
];

/** What handles the log: its lists grow with a person's work, and a call takes some 60,000 arguments at most. */
const GROWS =
  /^(utils\/(log|alarms|cases|review|background|messages|settings)|components\/(log|review|promises|coaching))\//;
/** A call that takes as many arguments as it is given, with a spread among them (not within a list or an object). */
const SPREAD =
  /\b(?:push|unshift|splice|concat|max|min|fromCharCode|fromCodePoint)\((?:[^()[\]{}]|\([^()]*\))*?\.\.\./g;

const isPackage = (to, name) => to === name || to.startsWith(`${name}/`);
const lineAt = (text, offset) => text.slice(0, offset).split('\n').length;

/** Whether a file brings a package into the bundle, by itself or through what it imports (types weigh nothing). */
function makeCarries(imports) {
  const memory = new Map();
  const carries = (file, name, path = new Set()) => {
    const key = `${name} ${file}`;
    if (memory.has(key)) return memory.get(key);
    if (path.has(file)) return false;
    path.add(file);
    const answer = (imports.get(file) ?? []).some(
      ({ to, typeOnly }) => !typeOnly && (isPackage(to, name) || carries(to, name, path)),
    );
    memory.set(key, answer);
    return answer;
  };
  return carries;
}

function* importFaults(file, each, carries) {
  const { to, typeOnly, asked } = each;
  if (/^entrypoints\//.test(to) && !/^entrypoints\//.test(file)) yield 'nobody imports entrypoints';
  if (/^utils\//.test(file) && /^components\//.test(to)) yield 'utils do not import components';
  if (PURE.test(file)) {
    const zodInModel = isPackage(to, 'zod') && /^utils\/model\//.test(file);
    if (!PURE.test(to) && !DATA.test(to) && !zodInModel)
      yield `pure code imports only pure code, not ${asked}`;
  }
  if (PAGE.test(file)) {
    if (isPackage(to, 'dexie') || isPackage(to, 'zod') || /^utils\/log\//.test(to))
      yield `page code does not import ${asked}`;
    else if (!typeOnly) {
      for (const name of ['zod', 'dexie']) {
        if (carries(to, name)) yield `${asked} brings ${name} into the page: import its types only`;
      }
    }
  }
  if (EXTENSION.test(file) && !typeOnly && /^(utils\/(desk|teach)|components)\//.test(to)) {
    yield `extension code does not import page code (${asked})`;
  }
}

function* textFaults(file, source) {
  const name = file.split('/').at(-1);
  const lines = source.split('\n').length - (source.endsWith('\n') ? 1 : 0);
  if (NAMES.test(name)) yield { line: 1, rule: `a file says what it does: not ${name}` };
  if (lines > LONGEST) yield { line: LONGEST + 1, rule: `${lines} lines; at most ${LONGEST}` };
  if (/^entrypoints\//.test(file) && lines >= LONGEST_ENTRYPOINT)
    yield {
      line: LONGEST_ENTRYPOINT,
      rule: `${lines} lines; an entrypoint only wires, in fewer than ${LONGEST_ENTRYPOINT}`,
    };
  const bare = PURE.test(file) || EXTENSION.test(file) ? blankSource(source, { texts: true }) : '';
  if (PURE.test(file)) {
    for (const [pattern, what] of IMPURE)
      for (const match of bare.matchAll(pattern))
        yield { line: lineAt(bare, match.index), rule: `pure code does not touch ${what}` };
  }
  if (GROWS.test(file))
    for (const match of blankSource(source, { texts: true }).matchAll(SPREAD))
      yield { line: lineAt(source, match.index), rule: 'no argument list grows with data: walk through it' };
  if (EXTENSION.test(file)) {
    for (const match of bare.matchAll(/(?<![.\w$])document\s*[.[?]/g))
      yield { line: lineAt(bare, match.index), rule: 'extension code does not touch a page (document)' };
  }
}

/**
 * Checks the walls between the folders (design.md section 3).
 * @param files a Map of path (from the root, with slashes) to source text
 * @returns {{file: string, line: number, rule: string}[]} every violation, in order of file and line
 */
export function checkWalls(files) {
  const sources = [...files].filter(([file]) => SOURCE.test(file));
  const imports = new Map(sources.map(([file, source]) => [file, readImports(file, source, files)]));
  const carries = makeCarries(imports);
  const shipped = new Map([...imports].filter(([file]) => !file.startsWith('test/')));
  const faults = findCircles(shipped);
  for (const [file, source] of sources) {
    for (const fault of textFaults(file, source)) faults.push({ file, ...fault });
    if (file.startsWith('test/')) continue;
    for (const each of imports.get(file) ?? [])
      for (const rule of importFaults(file, each, carries)) faults.push({ file, line: each.line, rule });
  }
  return faults.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
