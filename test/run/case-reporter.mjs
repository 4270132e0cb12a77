// A vitest reporter: one line of JSON for each case as it begins and ends, in the file BEDSIDE_CASES names, so that what
// passed is counted even when the run is stopped. Read by read-cases.mjs.
import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';

const write = (line) => appendFileSync(process.env.BEDSIDE_CASES, `${JSON.stringify(line)}\n`);
const fileOf = ({ moduleId }) => relative(process.cwd(), moduleId);
const tell = (test) => ({
  id: test.id,
  file: fileOf(test.module),
  project: test.project.name,
  name: test.fullName,
});

export default class CaseReporter {
  onTestCaseReady(test) {
    write({ kind: 'begins', ...tell(test) });
  }
  onTestCaseResult(test) {
    write({ kind: 'case', ...tell(test), state: test.result().state, ms: test.diagnostic()?.duration ?? 0 });
  }
  /** A file that cannot be loaded, or a hook that failed: no case says so. */
  onTestModuleEnd(module) {
    const cases = [...module.children.allTests()];
    if (module.state() === 'failed' && !cases.some((test) => test.result().state === 'failed'))
      write({ kind: 'broken', file: fileOf(module), project: module.project.name });
  }
  onTestRunEnd(_modules, errors) {
    write({ kind: 'end', errors: errors.length });
  }
}
