/**
 * Sums up what case-reporter.mjs wrote, complete or cut off.
 * @param {string} text lines of JSON
 * @returns {{passed: number, failed: number, cases: {name: string, ms: number}[], stopped: string[],
 *   failures: {name: string, why: string}[]}} counts (a file that could
 *   not be loaded, errors outside of a case and a run that was stopped are one failed each); what each case took; what a
 *   stopped run was at; what failed, and its first error
 */
export function readCases(text) {
  const lines = text.split('\n').flatMap((line) => parse(line));
  const of = (kind) => lines.filter((line) => line.kind === kind);
  const results = of('case');
  const ended = new Set(results.map(({ id }) => id));
  const [end] = of('end');
  const stopped = end ? [] : of('begins').filter(({ id }) => !ended.has(id));
  const count = (state) => results.filter((each) => each.state === state).length;
  return {
    passed: count('passed'),
    failed: count('failed') + of('broken').length + (end ? Math.min(end.errors, 1) : 1),
    cases: results.map((each) => ({ name: nameOf(each), ms: each.ms })),
    stopped: stopped.map(nameOf),
    failures: [...results.filter(({ state }) => state === 'failed'), ...of('broken')].map((each) => ({
      name: nameOf(each),
      why: each.why ?? '',
    })),
  };
}

const nameOf = ({ file, project, name }) =>
  `${project ? `${project}: ` : ''}${file}${name ? ` > ${name}` : ''}`;

/** The line's object; nothing for the last, half line of a run that was killed. */
function parse(line) {
  try {
    return [JSON.parse(line)];
  } catch {
    return [];
  }
}
