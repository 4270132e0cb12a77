import { findQuiet, type Quiet } from '../../utils/model/quiet';
import { Button } from '../ui/button';
import { formatMoment } from '../ui/format-time';
import { Icon } from '../ui/icon';
import { type HereTab, useServices } from '../ui/services';
import { useAttempt } from '../ui/snackbar';
import { say, type TextKey } from '../ui/text';
import { addQuiet, liftQuiet, QUIET_CHOICES, type QuietChoice } from './change-quiet';

const CHOICE_TEXT: Record<QuietChoice, TextKey> = {
  hour: 'quietHour',
  tab: 'quietTab',
  site: 'quietSite',
  everywhere: 'quietEverywhere',
};

const STATE_TEXT: Record<'everywhere' | 'site' | 'tab', TextKey> = {
  everywhere: 'quietIsEverywhere',
  site: 'quietIsSite',
  tab: 'quietIsTab',
};

type Props = { quiet: Quiet; here: HereTab | null; now: number; reload: () => void };

/** One place for all ways to be left alone, and the way back. */
export function QuietControl({ quiet, here, now, reload }: Props) {
  const { send } = useServices();
  const attempt = useAttempt();
  const at = { origin: here?.origin ?? null, tab: here?.id ?? null, now };
  const is = findQuiet(quiet, at.origin, at.tab, now);
  const set = (next: Quiet) =>
    void attempt(async () => {
      await send('quiet.set', next);
      reload();
    });

  if (is !== null) {
    const until = is === 'everywhere' ? (quiet.everywhere?.until ?? null) : null;
    return (
      <div className="quiet-on" role="status">
        <Icon name="quiet" />
        <span>{until === null ? say(STATE_TEXT[is]) : say('quietUntil', formatMoment(until, now))}</span>
        <Button onClick={() => set(liftQuiet(quiet, at))}>{say('quietLift')}</Button>
      </div>
    );
  }
  const possible = QUIET_CHOICES.filter(
    (c) => (c !== 'tab' || at.tab !== null) && (c !== 'site' || at.origin !== null),
  );
  return (
    <details className="quiet-menu">
      <summary>
        <Icon name="quiet" />
        {say('quietTitle')}
      </summary>
      <div className="row">
        {possible.map((choice) => (
          <Button key={choice} onClick={() => set(addQuiet(quiet, choice, at))}>
            {say(CHOICE_TEXT[choice])}
          </Button>
        ))}
      </div>
    </details>
  );
}
