import { blankSource } from './blank-source.mjs';

/** Names that two files may define, each with the reason why a reader still knows which is meant. None now. */
const SAID_BY_FOLDER = {};

const EXPORTED =
  /^export (?:declare )?(?:async )?(?:function\*?|const|let|class|type|interface|enum) ([\w$]+)/gm;

/**
 * Exported names that mean two things: defined in more than one file of utils and components.
 * @param files a Map of path (from the root, with slashes) to source text
 * @param allowed name to reason; a name on it that has one meaning only is a fault too
 * @returns {{file: string, line: number, rule: string}[]} in order of the files given
 */
export function findHomonyms(files, allowed = SAID_BY_FOLDER) {
  const first = new Map();
  const twice = new Set();
  const faults = [];
  for (const [file, source] of files) {
    if (!/^(utils|components)\/.*\.tsx?$/.test(file)) continue;
    const bare = blankSource(source, { texts: true });
    for (const { 1: name, index } of bare.matchAll(EXPORTED)) {
      const known = first.get(name) ?? file;
      first.set(name, known);
      if (known === file) continue;
      twice.add(name);
      const line = bare.slice(0, index).split('\n').length;
      if (!Object.hasOwn(allowed, name))
        faults.push({
          file,
          line,
          rule: `${name} has another meaning in ${known}: one needs a name of its own`,
        });
    }
  }
  for (const name of Object.keys(allowed))
    if (!twice.has(name))
      faults.push({
        file: 'test/run/find-homonyms.mjs',
        line: 1,
        rule: `${name} has one meaning now: off the list`,
      });
  return faults;
}
