import { useAround } from '../contact/use-around';
import { LoadView } from '../ui/load-view';
import { say } from '../ui/text';
import { CallsSection } from './calls-section';
import { FromLeadSection } from './from-lead-section';
import { PlanSection } from './plan-section';
import { TeamSection } from './team-section';
import { ThanksSection } from './thanks-section';

/** *Coaching*: what one's lead said; what to look at, whom to call back and to thank; files for colleagues. */
export function CoachingView() {
  const { loaded, reload } = useAround();
  return (
    <LoadView loaded={loaded} reload={reload}>
      {(around) => (
        <div className="coaching">
          <p className="hint">{say('coachingRule')}</p>
          <FromLeadSection around={around} />
          <CallsSection around={around} />
          <PlanSection around={around} />
          <ThanksSection around={around} />
          <TeamSection around={around} />
        </div>
      )}
    </LoadView>
  );
}
