import '../../utils/settings/jitless';
import { startPage } from '../../components/pages/start-page';
import { mountPractice } from '../../components/practice/mount-practice';
import { WelcomePage } from '../../components/welcome/welcome-page';

document.documentElement.classList.add('wide');
void startPage('welcomeTitle', () => <WelcomePage practice={mountPractice} />);
