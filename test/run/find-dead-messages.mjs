import { blankSource } from './blank-source.mjs';

const TABLE = /^utils\/messages\/[\w-]+-messages\.ts$/;
const LINE = /^ {2}'([a-z]+)\.([a-z]+)':/gim;
const NAMED = /`([a-z]+)\.([a-z]+)`/gi;
/** Stands for any name. */
const ANY = 'x';

/**
 * Names in comments and documents that look like a message and are none: `desk.language` where the tables of messages
 * know `desk` and no such line. `desk.x` stands for any. Our own code and the documents beside it; no tests.
 * @param files a Map of path (from the root, with slashes) to text
 * @returns {{file: string, line: number, rule: string}[]} in order of the files given
 */
export function findDeadMessages(files) {
  const known = new Map();
  for (const [file, source] of files) {
    if (!TABLE.test(file)) continue;
    for (const [, room, name] of source.matchAll(LINE))
      known.set(room, [...(known.get(room) ?? [ANY]), name]);
  }
  const faults = [];
  for (const [file, text] of files) {
    const isCode = /^(utils|components|entrypoints)\/.*\.tsx?$/.test(file);
    if (!isCode && !/^[A-Z]+\.md$/.test(file)) continue;
    const bare = isCode ? blankSource(text, { texts: false }) : '';
    for (const { 0: all, 1: room, 2: name, index } of text.matchAll(NAMED)) {
      // What is left of code when comments are blanked is code, not prose.
      if (bare[index] === '`' || !known.has(room) || known.get(room).includes(name)) continue;
      const line = text.slice(0, index).split('\n').length;
      faults.push({
        file,
        line,
        rule: `${all} is no message: the tables know ${room}.${known.get(room).slice(1).join(', ')}`,
      });
    }
  }
  return faults;
}
