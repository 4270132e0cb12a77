import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { PreviewContext, type RunPreview } from '../studio/preview/preview-context';
import { PageHead } from '../ui/page-head';
import { SnackbarHost } from '../ui/snackbar';
import { TabList, TabPanel } from '../ui/tabs';
import { say } from '../ui/text';
import { WarningList } from '../ui/warning-list';
import { FIRST_SECTION, type OptionsPlace, readOptionsPlace, type SettingsPlace } from './place';
import { SettingsView } from './settings-view';

type Props = { first?: OptionsPlace; onPlace?: (place: OptionsPlace) => void; preview?: RunPreview };

// Who changes a setting does not wait for the studio.
const StudioView = lazy(async () => ({ default: (await import('../studio/studio-view')).StudioView }));

/** Settings, and beside them the studio for playbooks. */
export function OptionsPage({ first = FIRST_SECTION, onPlace, preview }: Props) {
  const [place, setPlace] = useState<OptionsPlace>(first);
  // The way back from the studio leads to the section one came from.
  const settings = useRef<SettingsPlace>(FIRST_SECTION);
  if (place.at === 'settings') settings.current = { at: 'settings', section: place.section };
  const go = (next: OptionsPlace) => {
    setPlace(next);
    onPlace?.(next);
  };
  // Links to a section or to a place of the studio, and the browser's way back.
  useEffect(() => {
    const follow = () => setPlace(readOptionsPlace(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const tab = place.at === 'settings' ? 'settings' : 'studio';
  return (
    <SnackbarHost>
      <PageHead title={say(tab === 'settings' ? 'settingsTitle' : 'tabStudio')} at="options" />
      <main>
        <div className={`page-tabs ${tab}`}>
          <TabList
            label={say('optionsTabs')}
            current={tab}
            onPick={(id) => go(id === 'settings' ? settings.current : { at: 'list' })}
            tabs={[
              { id: 'settings', label: say('settingsTitle') },
              { id: 'studio', label: say('tabStudio') },
            ]}
          />
        </div>
        <TabPanel id={tab}>
          <WarningList />
          {place.at === 'settings' ? (
            <SettingsView place={place} />
          ) : (
            <PreviewContext value={preview ?? null}>
              <Suspense fallback={<p className="loading">{say('loading')}</p>}>
                <StudioView route={place} onRoute={go} />
              </Suspense>
            </PreviewContext>
          )}
        </TabPanel>
      </main>
    </SnackbarHost>
  );
}
