import { BatchCheck } from '../studio/batch-check';
import { PageHead } from '../ui/page-head';
import { SnackbarHost } from '../ui/snackbar';
import { say } from '../ui/text';
import { WarningList } from '../ui/warning-list';
import { DataSection } from './data-section';
import { PersonSection } from './person-section';
import { QuietSection } from './quiet-section';
import { SitesSection } from './sites-section';
import { SwitchesSection } from './switches-section';
import { ToolsSection } from './tools-section';

/** Settings. */
export function OptionsPage() {
  return (
    <SnackbarHost>
      <PageHead title={say('settingsTitle')} at="options" />
      <main className="view">
        <WarningList />
        <SitesSection />
        <ToolsSection />
        <QuietSection />
        <SwitchesSection />
        <BatchCheck />
        <PersonSection />
        <DataSection />
      </main>
    </SnackbarHost>
  );
}
