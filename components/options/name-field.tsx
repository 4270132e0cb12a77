import { useEffect, useRef, useState } from 'react';
import { Field } from '../ui/field';
import { useServices } from '../ui/services';
import { useAttempt } from '../ui/snackbar';
import { say } from '../ui/text';

/** A person's name. Saved as typed, half a second after the last key and when the field is left. */
export function NameField({ stored, onSaved }: { stored: string; onSaved: () => void }) {
  const { settings } = useServices();
  const attempt = useAttempt();
  const [name, setName] = useState(stored);
  const [saved, setSaved] = useState(false);
  const kept = useRef(stored);
  const save = useRef(async () => {});
  save.current = async () => {
    if (name === kept.current) return;
    const next = name;
    const done = await attempt(async () => {
      await settings.writeName(next);
      kept.current = next;
    });
    setSaved(done);
    if (done) onSaved();
  };
  useEffect(() => {
    if (name === kept.current) return;
    const timer = setTimeout(() => save.current(), 500);
    return () => clearTimeout(timer);
  }, [name]);
  // Changed elsewhere, or brought back to its default.
  useEffect(() => {
    if (stored === kept.current) return;
    kept.current = stored;
    setName(stored);
    setSaved(false);
  }, [stored]);
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
