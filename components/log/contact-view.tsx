import type { LogRow } from '../../utils/log/read/read-interactions';
import { Story } from '../contact/story';
import { Button } from '../ui/button';
import { LoadView } from '../ui/load-view';
import { useServices } from '../ui/services';
import { say } from '../ui/text';
import { useClock } from '../ui/use-clock';
import { useLoaded } from '../ui/use-loaded';
import { EntryHead } from './entry-head';

type Props = {
  id: string;
  titles: Record<string, string>;
  /** The name of a colleague whose contact it is, null for one's own. */
  labelOf: (row: LogRow) => string | null;
  me: string;
  onBack: () => void;
  onDelete: () => void;
};

/** A whole contact in place of the list, with the way back to it. */
export function ContactView({ id, titles, labelOf, me, onBack, onDelete }: Props) {
  const { coaching } = useServices();
  const now = useClock();
  const { loaded, reload } = useLoaded(
    () => coaching.readContact(id),
    [coaching, id],
    ['log', 'commitments'],
  );
  return (
    <>
      <div className="row">
        <Button onClick={onBack}>{say('logBack')}</Button>
      </div>
      <LoadView loaded={loaded} reload={reload}>
        {(row) =>
          row ? (
            <section className="log-contact" data-contact={id} aria-labelledby="contact-title">
              <h2 id="contact-title" className="open-entry" tabIndex={-1} ref={takeFocus}>
                <EntryHead row={row} now={now} agentLabel={labelOf(row)} />
              </h2>
              <Story
                row={row}
                titles={titles}
                now={now}
                editable={row.interaction.agent === me}
                onChanged={reload}
              />
              <div className="row end">
                <Button look="danger" onClick={onDelete}>
                  {say('delete')}
                </Button>
              </div>
            </section>
          ) : (
            <p className="soft">{say('contactGone')}</p>
          )
        }
      </LoadView>
    </>
  );
}

/** The heading says at once, to eye and ear, where one is. */
function takeFocus(heading: HTMLElement | null) {
  heading?.focus({ preventScroll: true });
}
