import { useState } from 'react';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { GrantForm } from '../ui/grant-form';
import { hostOf } from '../ui/host-of';
import { Icon } from '../ui/icon';
import { useServices } from '../ui/services';
import { say } from '../ui/text';
import { useDraft } from '../ui/use-draft';
import { TOOLS, type ToolId } from './tool-choice';

/** The step that matters: Bedside is let onto the site where its person works, and she goes there. */
export function SwitchOn() {
  const { settings, now, openCase } = useServices();
  const [tool, setTool] = useDraft<ToolId | ''>('welcome tool', '');
  const [granted, setGranted] = useState<string | null>(null);
  const picked = TOOLS.find((t) => t.id === tool);
  return (
    <section id="switch-on" className="card" aria-labelledby="switch-on-title">
      <h2 id="switch-on-title">{say('welcomeGrant')}</h2>
      {granted === null ? (
        <>
          <p className="soft">{say('welcomeGrantWhy')}</p>
          <Choice
            label={say('welcomePick')}
            options={TOOLS.map((t) => ({ value: t.id, text: say(t.name) }))}
            value={tool}
            onPick={setTool}
          />
          <GrantForm
            draftKey="welcome address"
            hint={say(picked?.hint ?? 'toolOtherHint')}
            onGranted={(origin) => {
              setGranted(origin);
              void settings.finishWelcome(now());
            }}
          />
        </>
      ) : (
        <>
          <p className="granted" role="status">
            <Icon name="check" />
            {say('welcomeGranted', hostOf(granted))}
          </p>
          <div className="row">
            {/* The form that had the focus is gone; this is what comes next. */}
            <Button look="main" onClick={() => openCase(granted)} ref={(button) => button?.focus()}>
              {say('welcomeGo', hostOf(granted))}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
