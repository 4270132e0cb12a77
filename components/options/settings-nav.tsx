import { say } from '../ui/text';
import { SETTINGS_SECTIONS, type SettingsSection } from './place';
import { SECTIONS } from './settings-sections';
import { useChanges } from './use-changes';

type Props = { section: SettingsSection; onLink: (link: HTMLAnchorElement) => void };

/** The sections as links of their own; the last one says how many settings were changed. */
export function SettingsNav({ section, onLink }: Props) {
  const { loaded } = useChanges();
  const count = loaded.state === 'ready' ? loaded.value.length : 0;
  return (
    <nav className="settings-nav" aria-label={say('settingsSections')}>
      <ul>
        {SETTINGS_SECTIONS.map((id) => (
          <li key={id}>
            <a
              href={`#${id}`}
              aria-current={id === section ? 'page' : undefined}
              onClick={(event) => onLink(event.currentTarget)}
            >
              {say(SECTIONS[id].name)}
              {id === 'changed' && count > 0 && ` (${count.toLocaleString()})`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
