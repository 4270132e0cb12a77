import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { say } from '../ui/text';
import { useDraft } from '../ui/use-draft';
import { useSaySo } from './use-say-so';

/** The lead's words on a contact; what is typed survives the page, and an empty note is erased. */
export function CoachingNoteField({
  id,
  text,
  onChanged,
}: {
  id: string;
  text: string;
  onChanged: () => void;
}) {
  const [note, setNote, clear] = useDraft(`coaching ${id}`, text);
  const saySo = useSaySo(onChanged);
  const save = async () => {
    const next = note.trim();
    const said = say(next === '' ? 'coachNoteErased' : 'coachNoteSaved');
    if (await saySo('coaching.note', { interaction: id, text: next }, { interaction: id, text }, said))
      clear();
  };
  return (
    <>
      <Field label={say('coachNote')} hint={say('coachNoteHint')}>
        {(ids) => (
          <textarea
            {...ids}
            rows={2}
            maxLength={4000}
            value={note}
            onChange={(e) => setNote(e.target.value)}
          />
        )}
      </Field>
      {note.trim() !== text && (
        <div className="row end">
          <Button look="main" onClick={save}>
            {say('coachNoteSave')}
          </Button>
        </div>
      )}
    </>
  );
}
