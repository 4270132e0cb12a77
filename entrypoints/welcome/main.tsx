import '../../utils/settings/jitless';
import { startPage } from '../../components/ui/start-page';
import { WelcomePage } from '../../components/welcome/welcome-page';

void startPage('welcomeTitle', () => <WelcomePage practice={null} />);
