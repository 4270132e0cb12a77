import { LoadView } from '../ui/load-view';
import { useServices } from '../ui/services';
import { say } from '../ui/text';
import { ChangedMark } from './changed-mark';
import { NameField } from './name-field';
import { RoleField } from './role-field';
import { SettingItem } from './setting-item';
import { useSetting } from './use-changes';

/** The name under which this person's contacts are shown, the work she does, and the shortcuts she may use. */
export function PersonSection() {
  const { settings, listShortcuts } = useServices();
  const { loaded, reload } = useSetting(
    async () => {
      const [name, role, shortcuts] = await Promise.all([
        settings.readName(),
        settings.readRole(),
        listShortcuts(),
      ]);
      return { name, role, shortcuts };
    },
    [settings, listShortcuts],
    ['settings'],
  );
  return (
    <LoadView loaded={loaded} reload={reload}>
      {({ name, role, shortcuts }) => (
        <>
          <SettingItem id="name">
            <NameField stored={name} onSaved={reload} />
            <ChangedMark id="name" />
          </SettingItem>
          <SettingItem id="role">
            <RoleField stored={role} onSaved={reload} />
            <ChangedMark id="role" />
          </SettingItem>
          {shortcuts.length > 0 && (
            <SettingItem id="shortcuts">
              <h3>{say('shortcuts')}</h3>
              <dl className="shortcuts">
                {shortcuts.map((s) => (
                  <div key={s.name}>
                    <dt>{/^_execute_/.test(s.name) ? say('shortcutOpen') : s.name}</dt>
                    <dd>{s.keys ? <kbd>{s.keys}</kbd> : say('shortcutUnset')}</dd>
                  </div>
                ))}
              </dl>
              <p className="hint">{say('shortcutsChange')}</p>
            </SettingItem>
          )}
        </>
      )}
    </LoadView>
  );
}
