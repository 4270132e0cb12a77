import { lazy, Suspense, useEffect, useState } from 'react';
import { BatchCheck } from '../studio/batch-check';
import { PreviewContext, type RunPreview } from '../studio/preview/preview-context';
import { PageHead } from '../ui/page-head';
import { SnackbarHost } from '../ui/snackbar';
import { TabList, TabPanel } from '../ui/tabs';
import { say } from '../ui/text';
import { WarningList } from '../ui/warning-list';
import { DataSection } from './data-section';
import { PersonSection } from './person-section';
import { type OptionsPlace, readOptionsPlace } from './place';
import { QuietSection } from './quiet-section';
import { SitesSection } from './sites-section';
import { SwitchesSection } from './switches-section';
import { ToolsSection } from './tools-section';

type Props = { first?: OptionsPlace; onPlace?: (place: OptionsPlace) => void; preview?: RunPreview };

// Who changes a setting does not wait for the studio.
const StudioView = lazy(async () => ({ default: (await import('../studio/studio-view')).StudioView }));

/** Settings, and beside them the studio for playbooks. */
export function OptionsPage({ first = 'settings', onPlace, preview }: Props) {
  const [place, setPlace] = useState<OptionsPlace>(first);
  const go = (next: OptionsPlace) => {
    setPlace(next);
    onPlace?.(next);
  };
  // Links to a place of the studio, and the browser's way back.
  useEffect(() => {
    const follow = () => setPlace(readOptionsPlace(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const tab = place === 'settings' ? 'settings' : 'studio';
  return (
    <SnackbarHost>
      <PageHead title={say(tab === 'settings' ? 'settingsTitle' : 'tabStudio')} at="options" />
      <main>
        <div className={`page-tabs ${tab}`}>
          <TabList
            label={say('optionsTabs')}
            current={tab}
            onPick={(id) => go(id === 'settings' ? 'settings' : { at: 'list' })}
            tabs={[
              { id: 'settings', label: say('settingsTitle') },
              { id: 'studio', label: say('tabStudio') },
            ]}
          />
        </div>
        <TabPanel id={tab}>
          <WarningList />
          {place === 'settings' ? (
            <>
              <SitesSection />
              <ToolsSection />
              <QuietSection />
              <SwitchesSection />
              <BatchCheck />
              <PersonSection />
              <DataSection />
            </>
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
