import type { Finding } from '../../utils/coach/check-draft';
import { writeRows } from '../ui/csv';
import type { CannedReply } from './read-answers';

/** One finding in one canned reply. */
export type AnswerFinding = { name: string; words: string; finding: Finding };

/** Checks every reply; `check` is the coach's. */
export function checkAnswers(
  answers: readonly CannedReply[],
  check: (text: string) => Finding[],
): AnswerFinding[] {
  return answers.flatMap(({ name, text }) =>
    check(text).map((finding) => ({ name, words: text.slice(finding.start, finding.end), finding })),
  );
}

/** The findings as CSV; cells that a spreadsheet would run as a formula are made harmless. */
export function writeFindings(found: readonly AnswerFinding[]): string {
  const rows = found.map(({ name, words, finding: f }) => [
    name,
    f.category,
    f.severity,
    words,
    f.why,
    f.better ?? '',
  ]);
  return writeRows([['reply', 'category', 'severity', 'words', 'why', 'better'], ...rows]);
}
