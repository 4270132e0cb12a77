import { useState } from 'react';
import type { LogRow } from '../../utils/log/read/read-interactions';
import { DISPOSITIONS, type Disposition } from '../../utils/model/disposition';
import { DISPOSITION_TEXT } from '../now/disposition-text';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { Field } from '../ui/field';
import { formatClock, formatMoment } from '../ui/format-time';
import { LoadView } from '../ui/load-view';
import { useServices } from '../ui/services';
import { useAttempt, useSnackbar } from '../ui/snackbar';
import { say } from '../ui/text';
import { useLoaded } from '../ui/use-loaded';
import { ContactReview } from './contact-review';
import { listStoryLines } from './story-lines';

type Props = {
  row: LogRow;
  titles: Record<string, string>;
  now: number;
  /** A colleague's contacts can be read, not changed. */
  editable: boolean;
  onChanged: () => void;
};

/** A contact's story, step by step, and what can still be put right: how it ended, the note. */
export function Story({ row, titles, now, editable, onChanged }: Props) {
  const { log } = useServices();
  const id = row.interaction.id;
  const { loaded, reload } = useLoaded(() => log.readTimeline(id), [log, id], ['log', 'commitments']);
  return (
    <div className="story">
      <LoadView loaded={loaded} reload={reload}>
        {(events) => (
          <ol className="timeline">
            {listStoryLines(events, { titles, actions: row.actions }).map((line) => (
              <li key={line.id}>
                <time dateTime={new Date(line.at).toISOString()} title={formatMoment(line.at, now)}>
                  {formatClock(line.at)}
                </time>
                <span>
                  {line.text} {line.evidence === 'text' && <Chip tone="good">{say('tickByText')}</Chip>}
                  {line.evidence === 'self' && <Chip>{say('tickBySelf')}</Chip>}
                </span>
              </li>
            ))}
          </ol>
        )}
      </LoadView>
      {editable && row.interaction.endedAt !== null && <Correct row={row} onChanged={onChanged} />}
      {row.interaction.endedAt !== null && <ContactReview id={id} mine={editable} />}
    </div>
  );
}

function Correct({ row, onChanged }: { row: LogRow; onChanged: () => void }) {
  const { send } = useServices();
  const attempt = useAttempt();
  const show = useSnackbar();
  const [note, setNote] = useState(row.note);
  const id = row.interaction.id;
  const change = (disposition: Disposition) =>
    void attempt(async () => {
      await send('log.change', { interaction: id, disposition });
      onChanged();
    });
  const saveNote = (text: string) => send('log.note', { interaction: id, note: text });
  const save = () =>
    void attempt(async () => {
      const before = row.note;
      await saveNote(note.trim());
      onChanged();
      const undo = async () => {
        await saveNote(before);
        setNote(before);
        onChanged();
      };
      show({ text: say('noteSaved'), action: { label: say('undo'), run: undo } });
    });
  return (
    <div className="correct">
      <Field label={say('howEnded')}>
        {(ids) => (
          <select
            {...ids}
            value={row.interaction.disposition}
            onChange={(e) => change(e.target.value as Disposition)}
          >
            {DISPOSITIONS.map((d) => (
              <option key={d} value={d}>
                {say(DISPOSITION_TEXT[d])}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say('note')} hint={say('noteHint')}>
        {(ids) => (
          <textarea
            {...ids}
            rows={2}
            maxLength={2000}
            value={note}
            onChange={(e) => setNote(e.target.value)}
          />
        )}
      </Field>
      {note.trim() !== row.note && (
        <div className="row end">
          <Button look="main" onClick={save}>
            {say('noteSave')}
          </Button>
        </div>
      )}
    </div>
  );
}
