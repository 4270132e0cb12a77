import { SnackbarHost } from '../ui/snackbar';
import { say } from '../ui/text';
import { LogView } from './log-view';

/** The log in full width. */
export function ReviewPage() {
  return (
    <SnackbarHost>
      <header className="page-head shell-head">
        <h1 className="brand">{say('reviewTitle')}</h1>
      </header>
      <main className="view">
        <LogView wide />
      </main>
    </SnackbarHost>
  );
}
