import '../../utils/settings/jitless';
import { ReviewPage, readReviewTab } from '../../components/pages/review-page';
import { startPage } from '../../components/pages/start-page';

document.documentElement.classList.add('wide');
void startPage('reviewTitle', () => (
  <ReviewPage
    first={readReviewTab(location.hash)}
    onTab={(tab) => history.replaceState(null, '', tab === 'log' ? location.pathname : `#${tab}`)}
  />
));
