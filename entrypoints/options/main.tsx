import '../../utils/settings/jitless';
import { OptionsPage } from '../../components/options/options-page';
import { startPage } from '../../components/ui/start-page';

void startPage('settingsTitle', () => <OptionsPage />);
