import '../../utils/settings/jitless';
import { OptionsPage } from '../../components/options/options-page';
import { readOptionsPlace, writePlace } from '../../components/options/place';
import { startPage } from '../../components/pages/start-page';

void startPage('settingsTitle', () => (
  <OptionsPage
    first={readOptionsPlace(location.hash)}
    onPlace={(place) => history.pushState(null, '', writePlace(place))}
    // The panel and its readers are large; who changes a setting does not wait for them.
    preview={async (frame, wanted) =>
      (await import('../../components/studio/preview/run-preview')).runPreview(frame, wanted)
    }
  />
));
