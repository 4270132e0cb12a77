import { useEffect, useState } from 'react';
import { say, sayCount } from '../../ui/text';
import { useSettled } from '../../ui/use-settled';
import { HARD_GRADE, LONG_LINE } from './check-script';
import { useCoach } from './use-coach';

/** What the coach finds in a script, beside it; and in one quiet line how long it is and how it reads. */
export function CoachNotes({ text }: { text: string }) {
  const settled = useSettled(text, 400);
  const coach = useCoach();
  const [notes, setNotes] = useState<ReturnType<NonNullable<typeof coach>> | null>(null);
  useEffect(() => {
    setNotes(coach && settled.trim() !== '' ? coach(settled) : null);
  }, [coach, settled]);
  if (!notes) return null;
  const { words, grade, findings } = notes;
  return (
    <div className="notes" data-notes={findings.length}>
      <p className="facts">
        <span className={words > LONG_LINE ? 'warned' : undefined}>
          {sayCount('scriptWords', words)}
          {words > LONG_LINE && ` – ${say('scriptLong', LONG_LINE)}`}
        </span>
        {grade !== null && (
          <span className={grade > HARD_GRADE ? 'warned' : undefined}>
            {say('scriptGrade', Math.max(1, Math.round(grade)))}
            {grade > HARD_GRADE && ` – ${say('scriptHard', HARD_GRADE)}`}
          </span>
        )}
        {findings.length === 0 && <span>{say('scriptClean')}</span>}
      </p>
      {findings.length > 0 && (
        <ul>
          {findings.map(({ words: said, finding }) => (
            <li
              key={`${finding.rule} ${finding.start}`}
              data-finding={finding.rule}
              data-category={finding.category}
            >
              <q>{said}</q> {finding.why}
              {finding.better && <span className="better"> {say('scriptBetter', finding.better)}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
