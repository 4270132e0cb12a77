import { useEffect, useRef, useState } from 'react';
import { Field } from '../ui/field';
import { LoadView } from '../ui/load-view';
import { useServices } from '../ui/services';
import { useAttempt } from '../ui/snackbar';
import { say } from '../ui/text';
import { useLoaded } from '../ui/use-loaded';
import { RoleField } from './role-field';

/** The name under which this person's contacts are shown, the work she does, and the shortcuts she may use. */
export function PersonSection() {
  const { settings, listShortcuts } = useServices();
  const { loaded, reload } = useLoaded(async () => {
    const [name, role, shortcuts] = await Promise.all([
      settings.readName(),
      settings.readRole(),
      listShortcuts(),
    ]);
    return { name, role, shortcuts };
  }, [settings, listShortcuts]);
  return (
    <section className="card" aria-labelledby="you-title">
      <h2 id="you-title">{say('you')}</h2>
      <LoadView loaded={loaded} reload={reload}>
        {({ name, role, shortcuts }) => (
          <>
            <NameField first={name} />
            <RoleField first={role} />
            {shortcuts.length > 0 && (
              <>
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
              </>
            )}
          </>
        )}
      </LoadView>
    </section>
  );
}

/** Saved as typed, half a second after the last key and when the field is left. */
function NameField({ first }: { first: string }) {
  const { settings } = useServices();
  const attempt = useAttempt();
  const [name, setName] = useState(first);
  const [saved, setSaved] = useState(false);
  const stored = useRef(first);
  const save = useRef(async () => {});
  save.current = async () => {
    if (name === stored.current) return;
    const next = name;
    setSaved(
      await attempt(async () => {
        await settings.writeName(next);
        stored.current = next;
      }),
    );
  };
  useEffect(() => {
    if (name === stored.current) return;
    const timer = setTimeout(() => save.current(), 500);
    return () => clearTimeout(timer);
  }, [name]);
  return (
    <>
      <Field label={say('displayName')} hint={say('displayNameHint')}>
        {(ids) => (
          <input
            {...ids}
            autoComplete="off"
            maxLength={80}
            value={name}
            onChange={(e) => {
              setName(e.target.value);
              setSaved(false);
            }}
            onBlur={() => save.current()}
          />
        )}
      </Field>
      <p role="status" className="hint">
        {saved && say('saved')}
      </p>
    </>
  );
}
