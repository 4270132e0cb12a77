import { Button } from '../ui/button';
import { LoadView } from '../ui/load-view';
import { say, type TextKey } from '../ui/text';
import type { SettingsSection } from './place';
import { writePlace } from './place';
import { useChanges, useWayBack } from './use-changes';

type Props = {
  /** Only what stands in this section; without it all, each with a link to its place. */
  section?: SettingsSection;
  none: TextKey;
  /** What the way back is called here; `backOf` with the setting's name. */
  back: TextKey;
  backOf: TextKey;
  /** The line that had the focus is gone. */
  onGone: () => void;
};

/** Settings that are not as they were at first, each with the way back. */
export function ChangedLines({ section, none, back, backOf, onGone }: Props) {
  const { loaded, touch } = useChanges();
  const goBack = useWayBack();
  return (
    <LoadView loaded={loaded} reload={touch}>
      {(all) => {
        const lines = all.filter(
          ({ place }) => section === undefined || (place.at === 'settings' && place.section === section),
        );
        if (lines.length === 0) return <p className="soft">{say(none)}</p>;
        return (
          <ul className="lines">
            {lines.map((line) => (
              <li key={line.id} data-changed={line.id}>
                <span>
                  {section === undefined ? <a href={writePlace(line.place)}>{line.name}</a> : line.name}{' '}
                  <span className="hint">{line.value}</span>
                </span>
                <Button
                  aria-label={say(backOf, line.name)}
                  onClick={() => void goBack(line).then((gone) => gone && onGone())}
                >
                  {say(back)}
                </Button>
              </li>
            ))}
          </ul>
        );
      }}
    </LoadView>
  );
}
