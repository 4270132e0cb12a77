import '../../utils/settings/jitless';
import { PopupShell, readView } from '../../components/pages/popup-shell';
import { startPage } from '../../components/pages/start-page';

void startPage('pageToday', (inPopup) => (
  <PopupShell
    first={readView(location.hash)}
    inPopup={inPopup}
    onView={(view) => history.replaceState(null, '', `#${view}`)}
  />
));
