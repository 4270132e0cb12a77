import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { LoadView } from '../../ui/load-view';
import { useServices } from '../../ui/services';
import { useAttempt } from '../../ui/snackbar';
import { say, sayCount } from '../../ui/text';
import { useSetting } from '../use-changes';
import { FIRST_PROFILE } from './first-profile';
import { ProfileRow } from './profile-row';

// Who allows a site does not wait for what reads profiles.
const ProfileEditor = lazy(async () => ({ default: (await import('./profile-editor')).ProfileEditor }));

/** The desks Bedside can read: the person's own profiles, in front of those that came with Bedside. */
export function SiteProfiles() {
  const { sites } = useServices();
  const attempt = useAttempt();
  const { loaded, reload } = useSetting(() => sites.listSites(), [sites], ['sites']);
  const [edited, setEdited] = useState<{ id: string | null; text: string } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !edited) heading.current?.focus();
    wasEditing.current = edited !== null;
  }, [edited]);

  if (edited)
    return (
      <Suspense fallback={<p className="loading">{say('loading')}</p>}>
        <ProfileEditor
          key={edited.id}
          first={edited.text}
          of={edited.id}
          onDone={() => {
            setEdited(null);
            reload();
          }}
        />
      </Suspense>
    );
  const take = (file: File) =>
    void attempt(async () => setEdited({ id: null, text: (await file.text()).replace(/^\uFEFF/, '') }));
  return (
    <>
      <h3 tabIndex={-1} ref={heading}>
        {say('siteProfiles')}
      </h3>
      <p className="soft">{say('siteProfilesWhy')}</p>
      <Field label={say('siteProfileFile')}>
        {(ids) => (
          <input
            {...ids}
            type="file"
            accept=".json,application/json"
            onChange={(e) => {
              const file = e.target.files?.[0];
              if (file) take(file);
            }}
          />
        )}
      </Field>
      <div className="row">
        <Button onClick={() => setEdited({ id: null, text: FIRST_PROFILE })}>
          {say('siteProfileWrite')}
        </Button>
      </div>
      <LoadView loaded={loaded} reload={reload}>
        {(lines) => {
          const [own, builtIn] = [lines.filter((line) => line.own), lines.filter((line) => !line.own)];
          const rows = (some: typeof lines) => (
            <ul className="lines">
              {some.map((line) => (
                <ProfileRow
                  key={line.id}
                  line={line}
                  taken={lines.map(({ id }) => id)}
                  onEdit={setEdited}
                  onChanged={reload}
                />
              ))}
            </ul>
          );
          return (
            <>
              {own.length === 0 ? <p>{say('siteProfileOwnNone')}</p> : rows(own)}
              <details>
                <summary>{sayCount('siteProfileBuiltIn', builtIn.length)}</summary>
                {rows(builtIn)}
              </details>
            </>
          );
        }}
      </LoadView>
    </>
  );
}
