import { useState } from 'react';
import { type MountPractice, PracticeDesk } from '../practice/practice-desk';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { GrantForm } from '../ui/grant-form';
import { hostOf } from '../ui/host-of';
import { Icon } from '../ui/icon';
import { PageHead } from '../ui/page-head';
import { useServices } from '../ui/services';
import { SnackbarHost } from '../ui/snackbar';
import { say } from '../ui/text';
import { useDraft } from '../ui/use-draft';
import { TOOLS, type ToolId } from './tool-choice';

/** First run: pick the tool, let Bedside onto it, try it. `practice` draws the practice desk. */
export function WelcomePage({ practice }: { practice: MountPractice }) {
  const { settings, now, openPage } = useServices();
  const [tool, setTool] = useDraft<ToolId | ''>('welcome tool', '');
  const [granted, setGranted] = useState<string | null>(null);
  const picked = TOOLS.find((t) => t.id === tool);
  return (
    <SnackbarHost>
      <PageHead title={say('extName')} at="welcome" />
      <main className="view welcome">
        <div className="lead">
          <h2>{say('welcomeTitle')}</h2>
          <p>{say('welcomeText')}</p>
        </div>
        <ol className="steps">
          <li className="card">
            <h3>{say('welcomePick')}</h3>
            <Choice
              label={say('welcomePick')}
              hideLabel
              options={TOOLS.map((t) => ({ value: t.id, text: say(t.name) }))}
              value={tool}
              onPick={setTool}
            />
          </li>
          <li className="card">
            <h3>{say('welcomeGrant')}</h3>
            <p className="soft">{say('welcomeGrantWhy')}</p>
            {granted === null ? (
              <GrantForm
                draftKey="welcome address"
                hint={say(picked?.hint ?? 'toolOtherHint')}
                onGranted={(origin) => {
                  setGranted(origin);
                  void settings.finishWelcome(now());
                }}
              />
            ) : (
              <p className="granted" role="status">
                <Icon name="check" />
                {say('welcomeGranted', hostOf(granted))}
              </p>
            )}
          </li>
          <li className="card">
            <h3>{say('welcomeTry')}</h3>
            <p className="soft">{say('welcomePractice')}</p>
            <PracticeDesk mount={practice} />
            <p className="soft">{say('welcomeTryPopup')}</p>
            <div className="row">
              <Button onClick={() => openPage('popup.html#now')}>{say('welcomeOpen')}</Button>
            </div>
          </li>
        </ol>
        <p className="hint">{say('welcomePrivacy')}</p>
      </main>
    </SnackbarHost>
  );
}
