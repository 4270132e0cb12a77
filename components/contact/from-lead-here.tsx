import type { ContactRow } from '../../utils/log/read/read-contact';
import { Chip } from '../ui/chip';
import { say } from '../ui/text';

/** On one's own contact: what the lead said of it, in the open. */
export function FromLeadHere({ row: { interaction, coaching } }: { row: ContactRow }) {
  const exemplary = interaction.marks.includes('exemplary');
  if (!exemplary && interaction.witnessed.length === 0 && !coaching) return null;
  return (
    <div className="from-lead-here">
      <p className="row">
        {exemplary && <Chip tone="good">{say('mark_exemplary')}</Chip>}
        {interaction.witnessed.map((foundation) => (
          <Chip key={foundation} tone="accent">
            {say('witnessedIn', say(`foundation_${foundation}`))}
          </Chip>
        ))}
      </p>
      {coaching && (
        <figure>
          <blockquote>{coaching.text}</blockquote>
          {coaching.from !== null && (
            <figcaption className="hint">{coaching.from || say('coachLead')}</figcaption>
          )}
        </figure>
      )}
    </div>
  );
}
