import { LoadView } from '../ui/load-view';
import { useServices } from '../ui/services';
import { say } from '../ui/text';
import { useLoaded } from '../ui/use-loaded';
import { CoachingNoteField } from './coaching-note-field';
import { FromLeadHere } from './from-lead-here';
import { MarkButtons } from './mark-buttons';
import { ScoreTable } from './score-table';
import { WitnessButtons } from './witness-buttons';

type Props = {
  id: string;
  /** One's own contact: what a lead said of it comes first, the tools of review fold away. */
  mine: boolean;
};

/** What a lead says of a contact: marks, a witnessed foundation, a note, scores beside the agent's own. */
export function ContactReview({ id, mine }: Props) {
  const { coaching } = useServices();
  const { loaded, reload } = useLoaded(() => coaching.readContact(id), [coaching, id], ['log']);
  return (
    <LoadView loaded={loaded} reload={reload}>
      {(row) => {
        if (!row) return null;
        const scores = <ScoreTable contact={row.interaction} mine={mine} onChanged={reload} />;
        const said = (
          <>
            <MarkButtons contact={row.interaction} onChanged={reload} />
            <WitnessButtons contact={row.interaction} onChanged={reload} />
            {(row.coaching?.from ?? null) === null && (
              <CoachingNoteField
                key={row.coaching?.text ?? ''}
                id={id}
                text={row.coaching?.text ?? ''}
                onChanged={reload}
              />
            )}
          </>
        );
        return (
          <section className="contact-review" aria-label={say('coachReview')}>
            {mine && <FromLeadHere row={row} />}
            {mine ? (
              <details>
                <summary>{say('coachReview')}</summary>
                <div className="review-tools">
                  {scores}
                  <p className="hint">{say('coachTogether')}</p>
                  {said}
                </div>
              </details>
            ) : (
              <div className="review-tools">
                <p className="review-heading">{say('coachReview')}</p>
                {said}
                {scores}
              </div>
            )}
          </section>
        );
      }}
    </LoadView>
  );
}
