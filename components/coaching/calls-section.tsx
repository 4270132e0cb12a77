import type { Around } from '../contact/use-around';
import { formatMoment } from '../ui/format-time';
import { LoadView } from '../ui/load-view';
import { useServices } from '../ui/services';
import { say } from '../ui/text';
import { useLoaded } from '../ui/use-loaded';
import { OpenContact } from './open-contact';

/** Marks older than this are found in the log, in ms. */
const LOOK_BACK = 60 * 24 * 3_600_000;

/** Contacts that the lead marked as needing a call, until the mark is taken off. */
export function CallsSection({ around }: { around: Around }) {
  const { coaching, now } = useServices();
  const { loaded, reload } = useLoaded(
    () => coaching.readMarked({ mark: 'call', since: now() - LOOK_BACK }),
    [coaching],
    ['log'],
  );
  return (
    <LoadView loaded={loaded} reload={reload}>
      {(contacts) =>
        contacts.length > 0 && (
          <section className="card" aria-labelledby="calls-title">
            <h2 id="calls-title">{say('callsTitle')}</h2>
            <ul className="contact-list">
              {contacts.map(({ id, startedAt, agent }) => (
                <li key={id}>
                  <OpenContact id={id} me={around.me} titles={around.titles}>
                    {say('callOf', around.nameOf(agent), formatMoment(startedAt, now()))}
                  </OpenContact>
                </li>
              ))}
            </ul>
          </section>
        )
      }
    </LoadView>
  );
}
