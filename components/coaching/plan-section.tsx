import { useState } from 'react';
import { findRisks } from '../../utils/review/find-risks';
import { type AgentDraw, drawSample } from '../../utils/review/sampling-plan';
import type { Around } from '../contact/use-around';
import { Choice } from '../ui/choice';
import { formatDay } from '../ui/format-time';
import { LoadView } from '../ui/load-view';
import { useServices } from '../ui/services';
import { say, sayCount } from '../ui/text';
import { useLoaded } from '../ui/use-loaded';
import { DrawnList } from './drawn-list';
import { PlanForm } from './plan-form';
import { weekBack } from './week-of';

const WEEKS = ['0', '1', '2'] as const;

/** The contacts to look at this week: drawn by lot, why each was drawn, and how far the lead has come. */
export function PlanSection({ around }: { around: Around }) {
  const { coaching, now } = useServices();
  const [back, setBack] = useState<(typeof WEEKS)[number]>('1');
  const week = weekBack(now(), Number(back));
  const { loaded, reload } = useLoaded(
    async () => {
      const [plan, read] = await Promise.all([coaching.readPlan(), coaching.readWeek(week)]);
      const { contacts, before, commitments, events } = read;
      const risks = findRisks({ interactions: [...before, ...contacts], commitments, events }, now());
      const agents = around.agents.map(({ id }) => id);
      const noted = new Set(read.noted);
      return { plan, draws: drawSample(contacts, plan, { week: week.name, risks, noted, agents }) };
    },
    [coaching, week.name, around],
    ['log', 'commitments'],
  );
  return (
    <section className="card" aria-labelledby="plan-title">
      <h2 id="plan-title">{say('planTitle')}</h2>
      <p className="hint">{say('planWhy')}</p>
      <Choice
        label={say('planWeek')}
        options={WEEKS.map((value) => ({
          value,
          text: say('planWeekOf', formatDay(weekBack(now(), Number(value)).from, now())),
        }))}
        value={back}
        onPick={setBack}
      />
      <LoadView loaded={loaded} reload={reload}>
        {({ plan, draws }) => (
          <>
            <Progress draws={draws} />
            {draws.length === 0 ? (
              <p className="soft">{say('planNothing')}</p>
            ) : (
              draws.map((draw) => <DrawnList key={draw.agent} draw={draw} around={around} />)
            )}
            <PlanForm key={JSON.stringify(plan)} plan={plan} onSaved={reload} />
          </>
        )}
      </LoadView>
    </section>
  );
}

function Progress({ draws }: { draws: readonly AgentDraw[] }) {
  const all = draws.reduce((sum, draw) => sum + draw.drawn.length, 0);
  const done = draws.reduce((sum, draw) => sum + draw.done, 0);
  if (all === 0) return null;
  const text = sayCount('planProgress', all, done);
  return (
    <p className="plan-progress" data-done={done} data-all={all}>
      <progress max={all} value={done} aria-label={text} />
      <span>{text}</span>
    </p>
  );
}
