import { type Digest, readDigest, type Strength } from '../../utils/review/weekly-digest';
import { type Around, useAround } from '../contact/use-around';
import { Chip } from '../ui/chip';
import { EmptyState } from '../ui/empty-state';
import { dayStart, formatDay } from '../ui/format-time';
import { LoadView } from '../ui/load-view';
import { useServices } from '../ui/services';
import { say, sayCount } from '../ui/text';
import { useLoaded } from '../ui/use-loaded';
import { CaseList } from './case-list';

/** *My week*: three things done well, one goal, one action; for whoever works here, and nobody else. */
export function MyWeek() {
  const { log, now } = useServices();
  const around = useAround();
  const me = around.loaded.state === 'ready' ? around.loaded.value.me : null;
  const { loaded, reload } = useLoaded(
    async () => {
      if (me === null) return null;
      const [from, to] = [dayStart(now(), -6), dayStart(now(), 1)];
      return { from, digest: readDigest(await log.readReview({ from, agent: me }), { from, to }, now()) };
    },
    [log, me],
    ['log', 'commitments'],
  );
  return (
    <LoadView loaded={around.loaded} reload={around.reload}>
      {(value) => (
        <LoadView loaded={loaded} reload={reload}>
          {(week) =>
            week === null ? (
              <p className="loading">{say('loading')}</p>
            ) : (
              <Week digest={week.digest} from={week.from} around={value} />
            )
          }
        </LoadView>
      )}
    </LoadView>
  );
}

function Week({ digest, from, around }: { digest: Digest; from: number; around: Around }) {
  const { now } = useServices();
  const { strengths, goal, contacts, few } = digest;
  if (strengths.length === 0 && goal === null)
    return <EmptyState title={say('weekEmpty')} text={say('weekEmptyHint')} />;
  return (
    <div className="coaching">
      <p className="hint">
        {say('weekPrivate')} {sayCount('weekContacts', contacts, formatDay(from, now()))}
      </p>
      {few && (
        <p role="note" className="few-note">
          {say('weekFew')}
        </p>
      )}
      <section className="card" aria-labelledby="strengths-title">
        <h2 id="strengths-title">{say('weekStrengths')}</h2>
        {strengths.length === 0 && <p>{say('weekNoStrength')}</p>}
        <ol className="strengths">
          {strengths.map((strength) => (
            <li key={keyOf(strength)} data-strength={keyOf(strength)}>
              <p className="strength">
                {tell(strength)}{' '}
                {strength.kind === 'habit' && strength.few && <Chip>{say('reviewFew')}</Chip>}
              </p>
              <CaseList cases={strength.cases} around={around} />
            </li>
          ))}
        </ol>
      </section>
      {goal && (
        <section className="card" aria-labelledby="goal-title" data-goal={goal.habit} data-how={goal.how}>
          <h2 id="goal-title">{say('weekGoal')}</h2>
          <p className="strength">
            {say(
              goal.how === 'mend' ? 'weekMend' : 'weekKeep',
              say(`reviewName_${goal.habit}`),
              goal.well,
              goal.n,
            )}
          </p>
          {goal.few && <p className="hint">{say('weekGoalFew')}</p>}
          {goal.how === 'mend' && <CaseList cases={goal.cases} around={around} />}
          <h3>{say('weekAction')}</h3>
          <p data-action={goal.habit}>{say(`weekAction_${goal.habit}`)}</p>
        </section>
      )}
    </div>
  );
}

function keyOf(strength: Strength): string {
  if (strength.kind === 'habit') return strength.habit;
  return strength.kind === 'witnessed' ? `witnessed-${strength.foundation}` : strength.kind;
}

function tell(strength: Strength): string {
  switch (strength.kind) {
    case 'habit':
      return say('weekWell', say(`reviewName_${strength.habit}`), strength.well, strength.n);
    case 'thanks':
      return say('fromLeadThanks');
    case 'exemplary':
      return say('fromLeadExemplary');
    case 'witnessed':
      return say('fromLeadWitnessed', say(`foundation_${strength.foundation}`));
  }
}
