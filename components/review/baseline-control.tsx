import { useState } from 'react';
import type { Baseline } from '../../utils/settings/baseline';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { formatDay, formatMoment } from '../ui/format-time';
import { useServices } from '../ui/services';
import { useAttempt } from '../ui/snackbar';
import { say, sayCount } from '../ui/text';

const DAYS = ['7', '14', '28'] as const;

type Props = { last: Baseline | null; running: boolean; onChanged: () => void };

/** Begins and ends the stretch in which Bedside only measures; nothing is lost by either. */
export function BaselineControl({ last, running, onChanged }: Props) {
  const { settings, now } = useServices();
  const attempt = useAttempt();
  const [days, setDays] = useState<(typeof DAYS)[number]>('14');
  const run = (work: () => Promise<void>) =>
    void attempt(async () => {
      await work();
      onChanged();
    });
  return (
    <section className="card baseline" aria-labelledby="baseline-title">
      <h2 id="baseline-title">{say('baselineTitle')}</h2>
      {running && last ? (
        <div className="row">
          <p role="status">
            {say('baselineRuns', formatDay(last.from, now()), formatMoment(last.until, now()))}
          </p>
          <Button onClick={() => run(() => settings.endBaseline(now()))}>{say('baselineEnd')}</Button>
        </div>
      ) : (
        <>
          <p>{say('baselineWhy')}</p>
          <div className="row">
            <Choice
              label={say('baselineDays')}
              options={DAYS.map((value) => ({ value, text: sayCount('spanDays', Number(value)) }))}
              value={days}
              onPick={setDays}
            />
            <Button
              look={last ? 'plain' : 'main'}
              onClick={() => run(() => settings.beginBaseline(Number(days), now()))}
            >
              {say(last ? 'baselineAgain' : 'baselineBegin')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
