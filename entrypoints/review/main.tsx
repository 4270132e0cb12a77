import '../../utils/settings/jitless';
import { ReviewPage } from '../../components/log/review-page';
import { startPage } from '../../components/ui/start-page';

document.documentElement.classList.add('wide');
void startPage('tabLog', () => <ReviewPage />);
