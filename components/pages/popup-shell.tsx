import { useState } from 'react';
import { LogView } from '../log/log-view';
import { NowView } from '../now/now-view';
import { PromisesView } from '../promises/promises-view';
import { QuickLook } from '../review/quick-look';
import { Icon } from '../ui/icon';
import { useServices } from '../ui/services';
import { SnackbarHost } from '../ui/snackbar';
import { TabList, TabPanel } from '../ui/tabs';
import { say, sayCount } from '../ui/text';
import { useClock } from '../ui/use-clock';
import { useLoaded } from '../ui/use-loaded';
import { WarningList } from '../ui/warning-list';

const VIEWS = ['now', 'promises', 'log'] as const;
export type View = (typeof VIEWS)[number];

/** Which view an address asks for: `#now`, `#promises`, `#log`; anything else is *Now*. */
export function readView(hash: string): View {
  return VIEWS.find((view) => hash === `#${view}`) ?? 'now';
}

type Props = { first: View; inPopup: boolean; onView?: (view: View) => void };

/** The popup's frame: three views, settings, and the same in a tab of its own. */
export function PopupShell({ first, inPopup, onView }: Props) {
  const services = useServices();
  const [view, setView] = useState<View>(first);
  const due = useDueCount();
  const pick = (next: View) => {
    setView(next);
    onView?.(next);
  };
  return (
    <SnackbarHost>
      <header className="shell-head">
        <h1 className={inPopup ? 'hidden' : 'brand'}>{say('extName')}</h1>
        <TabList
          label={say('views')}
          current={view}
          onPick={pick}
          tabs={[
            { id: 'now', label: say('tabNow') },
            {
              id: 'promises',
              label: say('tabPromises'),
              badge: due > 0 ? String(due) : undefined,
              badgeLabel: sayCount('dueBadge', due),
            },
            { id: 'log', label: say('tabLog') },
          ]}
        />
        <div className="shell-tools">
          {inPopup && (
            <ToolButton
              icon="expand"
              text={say('openInTab')}
              onClick={() => services.openPage(`popup.html#${view}`)}
            />
          )}
          <ToolButton
            icon="settings"
            text={say('openSettings')}
            onClick={() => services.openPage('options.html')}
          />
        </div>
      </header>
      <main>
        <TabPanel id={view}>
          <WarningList />
          {view === 'now' && <NowView />}
          {view === 'promises' && <PromisesView />}
          {view === 'log' && (
            <LogView>
              <QuickLook />
            </LogView>
          )}
        </TabPanel>
      </main>
    </SnackbarHost>
  );
}

function ToolButton({
  icon,
  text,
  onClick,
}: {
  icon: 'expand' | 'settings';
  text: string;
  onClick: () => void;
}) {
  return (
    <button type="button" className="icon-button" title={text} onClick={onClick}>
      <Icon name={icon} />
      <span className="hidden">{text}</span>
    </button>
  );
}

/** How many promises are overdue or due within the hour; 0 until known. */
function useDueCount(): number {
  const services = useServices();
  const now = useClock();
  const { loaded } = useLoaded(() => services.log.readPromises({ open: true }), [services], ['commitments']);
  if (loaded.state !== 'ready') return 0;
  return loaded.value.filter(({ commitment }) => commitment.dueAt < now + 3_600_000).length;
}
