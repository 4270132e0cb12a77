import { useState } from 'react';
import { RISKS } from '../../utils/review/find-risks';
import type { SamplingPlan } from '../../utils/review/sampling-plan';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { useServices } from '../ui/services';
import { useAttempt, useSnackbar } from '../ui/snackbar';
import { say } from '../ui/text';

const MOST = 50;

/** How many contacts of each agent a week, and which part of them among those at risk. */
export function PlanForm({ plan, onSaved }: { plan: SamplingPlan; onSaved: () => void }) {
  const { send } = useServices();
  const attempt = useAttempt();
  const show = useSnackbar();
  const [perWeek, setPerWeek] = useState(String(plan.perWeek));
  const [share, setShare] = useState(String(Math.round(100 * plan.riskShare)));
  const [risks, setRisks] = useState(plan.risks);
  const [tried, setTried] = useState(false);
  const whole = (text: string, most: number) =>
    /^\d+$/.test(text.trim()) && Number(text) <= most ? Number(text) : null;
  const [n, percent] = [whole(perWeek, MOST), whole(share, 100)];
  const save = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    setTried(true);
    if (n === null || percent === null) return;
    void attempt(async () => {
      await send('coaching.plan', { perWeek: n, riskShare: percent / 100, risks });
      onSaved();
      show({ text: say('planSaved') });
    });
  };
  return (
    <details className="plan-form">
      <summary>{say('planChange')}</summary>
      <form onSubmit={save} noValidate>
        <div className="two">
          <Field label={say('planPerWeek')} problem={tried && n === null ? say('planBadNumber', MOST) : null}>
            {(ids) => (
              <input
                {...ids}
                inputMode="numeric"
                value={perWeek}
                onChange={(e) => setPerWeek(e.target.value)}
              />
            )}
          </Field>
          <Field
            label={say('planShare')}
            hint={percent === null ? undefined : say('planShareRest', 100 - percent)}
            problem={tried && percent === null ? say('planBadNumber', 100) : null}
          >
            {(ids) => (
              <input {...ids} inputMode="numeric" value={share} onChange={(e) => setShare(e.target.value)} />
            )}
          </Field>
        </div>
        <fieldset className="checks">
          <legend>{say('planRisks')}</legend>
          {RISKS.map((risk) => (
            <label className="inline" key={risk}>
              <input
                type="checkbox"
                checked={risks.includes(risk)}
                onChange={(e) =>
                  setRisks(RISKS.filter((r) => (r === risk ? e.target.checked : risks.includes(r))))
                }
              />
              <span>{say(`risk_${risk}`)}</span>
            </label>
          ))}
        </fieldset>
        <div className="row end">
          <Button type="submit">{say('planSave')}</Button>
        </div>
      </form>
    </details>
  );
}
