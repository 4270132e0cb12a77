import type { Change } from '../../../utils/playbooks/diff-playbooks';
import { Chip, type ChipTone } from '../../ui/chip';
import { say, sayCount } from '../../ui/text';
import { sayField } from '../editor/say-field';

const TONE: Record<Change['what'], ChipTone> = {
  added: 'good',
  removed: 'late',
  changed: 'accent',
  moved: 'plain',
};

/** Longer lists are shown in part; the rest by a click would help nobody to read them. */
const SHOWN = 200;

/** What differs between two versions, for reading: what, where, the words before and after. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  if (changes.length === 0) return <p className="soft">{say('changesNone')}</p>;
  return (
    <>
      <ul className="changes">
        {changes.slice(0, SHOWN).map((change) => (
          <li key={`${change.what} ${change.path}`}>
            <p>
              <Chip tone={TONE[change.what]}>{say(`change_${change.what}`)}</Chip>{' '}
              <b>{change.title === change.field ? sayField(change.field) : change.title}</b>
              {change.field !== null && change.title !== change.field && (
                <span className="soft"> {sayField(change.field)}</span>
              )}
            </p>
            {change.before !== null && (
              <p className="before">
                <span className="hidden">{say('diffBefore')} </span>
                <del>{change.before}</del>
              </p>
            )}
            {change.after !== null && (
              <p className="after">
                <span className="hidden">{say('diffAfter')} </span>
                <ins>{change.after}</ins>
              </p>
            )}
          </li>
        ))}
      </ul>
      {changes.length > SHOWN && <p className="soft">{sayCount('changesMore', changes.length - SHOWN)}</p>}
    </>
  );
}
