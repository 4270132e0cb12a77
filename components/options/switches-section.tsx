import { Button } from '../ui/button';
import { hostOf } from '../ui/host-of';
import { LoadView } from '../ui/load-view';
import { useServices } from '../ui/services';
import { useAttempt } from '../ui/snackbar';
import { say } from '../ui/text';
import { useLoaded } from '../ui/use-loaded';
import { listSwitchedOffLines, type OffLine } from './list-switched-off';

/** Prompts and rules that were switched off, each with a way to switch it on again. */
export function SwitchesSection() {
  const { settings, playbooks, send } = useServices();
  const attempt = useAttempt();
  const { loaded, reload } = useLoaded(
    async () => {
      const [switches, books] = await Promise.all([settings.readSwitches(), playbooks()]);
      const titles = Object.fromEntries(books.flatMap((b) => b.prompts.map((p) => [p.id, p.title])));
      return listSwitchedOffLines(switches, titles);
    },
    [settings, playbooks],
    ['switches'],
  );
  const switchOn = ({ id, place }: OffLine) =>
    void attempt(async () => {
      await send('switch.set', { prompt: id, place, off: false });
      reload();
    });
  return (
    <section className="card" aria-labelledby="off-title">
      <h2 id="off-title">{say('switchedOff')}</h2>
      <LoadView loaded={loaded} reload={reload}>
        {(lines) =>
          lines.length === 0 ? (
            <p className="soft">{say('switchedOffNone')}</p>
          ) : (
            <ul className="lines">
              {lines.map((line) => (
                <li key={`${line.id} ${JSON.stringify(line.place)}`}>
                  <span>
                    {line.title} <span className="hint">{sayPlace(line.place)}</span>
                  </span>
                  <Button aria-label={say('switchOnOf', line.title)} onClick={() => switchOn(line)}>
                    {say('switchOn')}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </LoadView>
    </section>
  );
}

function sayPlace(place: OffLine['place']): string {
  if (place.scope === 'me') return say('offForMe');
  return place.scope === 'site' ? hostOf(place.origin) : say('offInPlaybook', place.playbook);
}
