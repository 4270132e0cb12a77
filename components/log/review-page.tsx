import { PageHead } from '../ui/page-head';
import { SnackbarHost } from '../ui/snackbar';
import { say } from '../ui/text';
import { LogView } from './log-view';

/** The log in full width. */
export function ReviewPage() {
  return (
    <SnackbarHost>
      <PageHead title={say('reviewTitle')} at="log" />
      <main className="view">
        <LogView wide />
      </main>
    </SnackbarHost>
  );
}
