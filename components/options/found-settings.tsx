import { LoadView } from '../ui/load-view';
import { useServices } from '../ui/services';
import { say, sayCount } from '../ui/text';
import { findSettings } from './find-settings';
import { listSettings } from './list-settings';
import { writePlace } from './place';
import { useSetting } from './use-changes';

type Props = { query: string; onLink: (link: HTMLAnchorElement) => void };

/** What the search over settings found, each as the link to its place. */
export function FoundSettings({ query, onLink }: Props) {
  const services = useServices();
  const { loaded, reload } = useSetting(() => listSettings(services), [services]);
  return (
    <LoadView loaded={loaded} reload={reload}>
      {(lines) => {
        const found = findSettings(lines, query);
        return (
          <>
            <p role="status" className="soft">
              {found.length === 0 ? say('settingsFoundNone') : sayCount('settingsFound', found.length)}
            </p>
            <ul className="lines">
              {found.map(({ place, name, under }) => (
                <li key={writePlace(place)}>
                  <a href={writePlace(place)} onClick={(event) => onLink(event.currentTarget)} data-found>
                    {name}
                  </a>
                  <span className="hint">{under}</span>
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </LoadView>
  );
}
