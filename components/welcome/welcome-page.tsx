import { type MountPractice, PracticeDesk } from '../practice/practice-desk';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { PageHead } from '../ui/page-head';
import { useServices } from '../ui/services';
import { SnackbarHost } from '../ui/snackbar';
import { say } from '../ui/text';
import { SwitchOn } from './switch-on';

/** First run: what works at once, a case to try it on, and the one step that is left. `practice` draws the practice desk. */
export function WelcomePage({ practice }: { practice: MountPractice }) {
  const { openPage } = useServices();
  return (
    <SnackbarHost>
      <PageHead title={say('extName')} at="welcome" />
      <main className="view welcome">
        <div className="first-look">
          <div className="lead">
            <h2>{say('welcomeTitle')}</h2>
            <p>{say('welcomeText')}</p>
            <h3>{say('welcomeNow')}</h3>
            <ul>
              <li>
                <Icon name="check" />
                <span>{say('welcomePractice')}</span>
              </li>
              <li>
                <Icon name="check" />
                <span>
                  {say('welcomeButton')}{' '}
                  <Button look="quiet" onClick={() => openPage('popup.html#now')}>
                    {say('welcomeOpen')}
                  </Button>
                </span>
              </li>
            </ul>
            <h3>{say('welcomeLeft')}</h3>
            <p>{say('welcomeTools')}</p>
            <p>
              <a className="button main" href="#switch-on">
                {say('welcomeGrant')}
              </a>
            </p>
          </div>
          <PracticeDesk mount={practice} />
        </div>
        <SwitchOn />
        <p className="hint">{say('welcomePrivacy')}</p>
      </main>
    </SnackbarHost>
  );
}
