import type { FromLead, LeadFile } from '../../utils/log/read/read-from-lead';
import type { Around } from '../contact/use-around';
import { Button } from '../ui/button';
import { formatMoment } from '../ui/format-time';
import { LoadView } from '../ui/load-view';
import { useServices } from '../ui/services';
import { useAttempt, useSnackbar } from '../ui/snackbar';
import { say } from '../ui/text';
import { useLoaded } from '../ui/use-loaded';
import { OpenContact } from './open-contact';

/** What came with coaching files: each thing opens to the contact it is about. Nothing where no file came. */
export function FromLeadSection({ around }: { around: Around }) {
  const { coaching } = useServices();
  const { loaded, reload } = useLoaded(() => coaching.readFromLead(), [coaching], ['log']);
  return (
    <LoadView loaded={loaded} reload={reload}>
      {(files) =>
        files.length > 0 && (
          <section className="card" aria-labelledby="from-lead-title">
            <h2 id="from-lead-title">{say('fromLeadTitle')}</h2>
            {files.map((file) => (
              <FileOfLead key={file.import} file={file} around={around} onChanged={reload} />
            ))}
          </section>
        )
      }
    </LoadView>
  );
}

type Props = { file: LeadFile; around: Around; onChanged: () => void };

function FileOfLead({ file, around, onChanged }: Props) {
  const lead = file.lead || say('coachLead');
  const { send, now } = useServices();
  const attempt = useAttempt();
  const show = useSnackbar();
  const undo = () =>
    void attempt(async () => {
      await send('coaching.undo', { import: file.import });
      onChanged();
      show({ text: say('fromLeadGone') });
    });
  return (
    <section className="lead-file" aria-label={lead}>
      <h3>{say('fromLeadOf', lead, formatMoment(file.at, now()))}</h3>
      <ul className="contact-list">
        {file.items.map((item) => (
          <li key={item.id} data-from-lead={item.kind}>
            {item.interaction === null ? (
              tell(item, now())
            ) : (
              <OpenContact id={item.interaction} me={around.me} titles={around.titles}>
                {tell(item, now())}
              </OpenContact>
            )}
          </li>
        ))}
      </ul>
      <div className="row end">
        <Button look="danger" onClick={undo} aria-label={say('fromLeadUndoOf', lead)}>
          {say('fromLeadUndo')}
        </Button>
      </div>
    </section>
  );
}

function tell(item: FromLead, now: number): string {
  switch (item.kind) {
    case 'note':
      return say('fromLeadNote', item.text);
    case 'exemplary':
      return say('fromLeadExemplary');
    case 'witnessed':
      return say('fromLeadWitnessed', say(`foundation_${item.foundation}`));
    case 'thanks':
      return say('fromLeadThanksFor', item.action ?? formatMoment(item.keptAt, now));
    case 'scores':
      return say('fromLeadScores');
  }
}
