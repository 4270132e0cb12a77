import { useState } from 'react';
import type { Foundation } from '../../utils/model/foundation';
import type { Interaction } from '../../utils/model/interaction';
import { compareScores, holdLead, type Scores } from '../../utils/review/coaching-calibration';
import { Button } from '../ui/button';
import { useServices } from '../ui/services';
import { useAttempt } from '../ui/snackbar';
import { say } from '../ui/text';
import { useDraft } from '../ui/use-draft';
import { ScoreRow } from './score-row';

type Props = { contact: Interaction; mine: boolean; onChanged: () => void };

/**
 * Scores by foundation, 0 to 4: the agent's own, then the lead's, then how far apart they are. The lead's column stays shut,
 * and what stands in it hidden, until the agent's own scores are in or the lead says that she gives none.
 */
export function ScoreTable({ contact, mine, onChanged }: Props) {
  const { send } = useServices();
  const attempt = useAttempt();
  const { self, lead } = contact.scores;
  const scored = Object.keys(lead).length > 0;
  const [without, setWithout] = useState(scored);
  const [own, setOwn, clearOwn] = useDraft<Scores>(`own scores ${contact.id}`, {});
  const [hers, setHers, clearHers] = useDraft<Scores>(`lead scores ${contact.id}`, {});
  const held = holdLead(self, { mine, without });
  const shown = held === null ? lead : {};
  const { pairs, both, within } = compareScores(self, shown);
  // Once the lead's scores have been seen, changing one's own would say nothing any more.
  const ownOpen = mine && (held !== null || !scored);
  const save = (by: 'self' | 'lead', scores: Scores, clear: () => void) =>
    void attempt(async () => {
      await send('coaching.score', { interaction: contact.id, by, scores, ...(without && { without }) });
      clear();
      onChanged();
    });
  const put = (set: (next: Scores) => void, scores: Scores, foundation: Foundation) => (value: string) => {
    const { [foundation]: _, ...others } = scores;
    set(value === '' ? others : { ...others, [foundation]: Number(value) });
  };
  return (
    <div className="scores-box">
      <table className="scores">
        <caption>
          {say('scoresTitle')} <span className="hint">{say('scoresScale')}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('scoresFoundation')}</th>
            <th scope="col">{say(mine ? 'scoresOwn' : 'scoresAgent')}</th>
            <th scope="col">{say('scoresLead')}</th>
            <th scope="col">{say('scoresApart')}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <ScoreRow
              key={pair.foundation}
              pair={pair}
              own={ownOpen ? { value: own[pair.foundation], set: put(setOwn, own, pair.foundation) } : null}
              lead={
                held === null
                  ? { value: hers[pair.foundation], set: put(setHers, hers, pair.foundation) }
                  : null
              }
            />
          ))}
        </tbody>
      </table>
      {held !== null && (
        <p className="row held" role="note">
          <span>{say(held === 'own-first' ? 'scoresOwnFirst' : 'scoresHersFirst')}</span>
          {held === 'hers-first' && (
            <Button look="quiet" onClick={() => setWithout(true)}>
              {say('scoresWithout')}
            </Button>
          )}
        </p>
      )}
      {both > 0 && <p className="hint">{say('scoresAgree', within, both)}</p>}
      <div className="row end">
        {ownOpen && Object.keys(own).length > 0 && (
          <Button look="main" onClick={() => save('self', own, clearOwn)}>
            {say('scoresSaveOwn')}
          </Button>
        )}
        {held === null && Object.keys(hers).length > 0 && (
          <Button look="main" onClick={() => save('lead', hers, clearHers)}>
            {say('scoresSaveLead')}
          </Button>
        )}
      </div>
    </div>
  );
}
