import { posix } from 'node:path';
import { blankSource } from './blank-source.mjs';

const STATEMENT =
  /(?:^|[;\n}])\s*(?:import|export)\b(\s+type\b(?!\s*(?:,|from\b)))?(?:[^'"`;()=]*?\bfrom)?\s*['"]([^'"\n]+)['"]/g;
const DYNAMIC = /\bimport\s*\(\s*['"]([^'"\n]+)['"]/g;

const lineAt = (text, offset) => text.slice(0, offset).split('\n').length;

/** A relative import's file in the repository, if `known` has it; else the package's name or the text itself. */
function resolve(from, asked, known) {
  if (!asked.startsWith('.') && !asked.startsWith('@/') && !asked.startsWith('~/'))
    return asked.split('?')[0];
  const bare = asked.split('?')[0];
  const path = bare.startsWith('.') ? posix.join(posix.dirname(from), bare) : bare.slice(2);
  return (
    ['', '.ts', '.tsx', '.mjs', '.json', '/index.ts', '/index.tsx']
      .map((end) => path + end)
      .find((each) => known.has(each)) ?? path
  );
}

/**
 * Every import and re-export of a file.
 * @param file its path from the repository's root, with slashes
 * @param known a Map or Set of all paths, to resolve relative imports
 * @returns {{to: string, asked: string, typeOnly: boolean, line: number}[]}
 */
export function readImports(file, source, known) {
  const code = blankSource(source, { texts: false });
  const found = [];
  for (const [all, typeOnly, asked] of matchAll(code, STATEMENT))
    found.push({ all, typeOnly: Boolean(typeOnly), asked });
  for (const [all, asked] of matchAll(code, DYNAMIC)) found.push({ all, typeOnly: false, asked });
  return found.map(({ all, typeOnly, asked }) => ({
    to: resolve(file, asked, known),
    asked,
    typeOnly,
    line: lineAt(code, all.index + all[0].lastIndexOf(asked)),
  }));
}

function* matchAll(code, pattern) {
  for (const match of code.matchAll(pattern)) yield [match, ...match.slice(1)];
}

const NAMED = /(?:^|[;\n}])\s*(?:import|export)\b([^'"`;()=]*?)\bfrom\s*['"]([^'"\n]+)['"]/g;

/**
 * Every name that a file imports or re-exports from another; `*` for all of it (a namespace, a dynamic import).
 * @param file its path from the repository's root, with slashes
 * @param known a Map or Set of all paths, to resolve relative imports
 * @returns {{to: string, name: string}[]}
 */
export function readNames(file, source, known) {
  const code = blankSource(source, { texts: false });
  const named = [...code.matchAll(NAMED)].flatMap(([, clause, asked]) => {
    const to = resolve(file, asked, known);
    const listed = /\{([^}]*)\}/.exec(clause)?.[1].split(',') ?? [];
    const names = listed.map(
      (each) =>
        each
          .trim()
          .replace(/^type\s+/, '')
          .split(/\s+as\s+/)[0],
    );
    return [...names.filter(Boolean), ...(clause.includes('*') ? ['*'] : [])].map((name) => ({ to, name }));
  });
  const whole = [...code.matchAll(DYNAMIC)].map(([, asked]) => ({
    to: resolve(file, asked, known),
    name: '*',
  }));
  return [...named, ...whole];
}
