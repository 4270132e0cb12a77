// A vitest reporter: one line of JSON for each case as it begins and ends, in the file BEDSIDE_CASES names, so that what
// passed is counted even when the run is stopped. Read by read-cases.mjs.
import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** How much of an error is kept, characters. */
const WHY = 600;

const write = (line) => appendFileSync(process.env.BEDSIDE_CASES, `${JSON.stringify(line)}\n`);
const fileOf = ({ moduleId }) => relative(process.cwd(), moduleId);
const tell = (test) => ({
  id: test.id,
  file: fileOf(test.module),
  project: test.project.name,
  name: test.fullName,
});
const whyOf = (errors) =>
  errors.length > 0
    ? stripVTControlCharacters(`${errors[0].message ?? errors[0]}\n${errors[0].diff ?? ''}`).slice(0, WHY)
    : undefined;

export default class CaseReporter {
  onTestCaseReady(test) {
    write({ kind: 'begins', ...tell(test) });
  }
  onTestCaseResult(test) {
    const { state, errors = [] } = test.result();
    write({ kind: 'case', ...tell(test), state, ms: test.diagnostic()?.duration ?? 0, why: whyOf(errors) });
  }
  /** A file that cannot be loaded, or a hook that failed: no case says so. */
  onTestModuleEnd(module) {
    const cases = [...module.children.allTests()];
    if (module.state() === 'failed' && !cases.some((test) => test.result().state === 'failed'))
      write({
        kind: 'broken',
        file: fileOf(module),
        project: module.project.name,
        why: whyOf(module.errors()),
      });
  }
  onTestRunEnd(_modules, errors) {
    write({ kind: 'end', errors: errors.length });
  }
}
