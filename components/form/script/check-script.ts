import type { Finding } from '../../../utils/coach/check-draft';
import { gradeReading } from '../../../utils/coach/reading-grade';
import { fillSlots } from '../../../utils/engine/fill-slots';

/** Longer lines are hard to say in one breath, and agents leave them out. */
export const LONG_LINE = 40;
/** Two years above the grade that plain-language guides ask for (NIH, AMA: sixth grade); names and office words cost one or two. */
export const HARD_GRADE = 8;
/** Under so many words a reading grade says nothing. */
const GRADED_FROM = 12;
/** The grade needs so many sentences; a shorter script is read several times over, which leaves its averages as they are. */
const SENTENCES = 3;

/** What the coach has to say about a line of a script. */
export type ScriptNotes = {
  findings: { words: string; finding: Finding }[];
  words: number;
  grade: number | null;
};

/** Checks a line as the customer will read it, its slots filled with an invented name. `check` is the coach's. */
export function checkScript(line: string, check: (text: string) => Finding[]): ScriptNotes {
  const text = fillSlots(line, { firstName: 'Jordan', name: 'Jordan Rivera', recap: '' }).trim();
  const words = text.match(/\S+/g)?.length ?? 0;
  const whole = /[.!?]$/.test(text) ? text : `${text}.`;
  const grade = words < GRADED_FROM ? null : gradeReading(Array(SENTENCES).fill(whole).join(' '));
  return {
    findings:
      text === ''
        ? []
        : check(text).map((finding) => ({ words: text.slice(finding.start, finding.end), finding })),
    words,
    grade,
  };
}
