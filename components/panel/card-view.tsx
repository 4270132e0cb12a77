/** @jsxImportSource ./runtime */

import { DISMISSALS } from '../../utils/model/dismissal';
import type { PanelActions, PanelCard } from '../../utils/session/panel-state';
import { cueText } from './cue-text';
import { LineList } from './line-list';
import { OffButtons } from './off-buttons';
import { text } from './text';

type Props = { card: PanelCard; act: PanelActions; leaving: boolean; onLeave(): void };

/** One prompt: what to say, why, why now; put away in two taps with a reason. */
export function CardView({ card, act, leaving, onLeave }: Props) {
  return (
    <article className={`card ${card.tier}`} data-prompt={card.id} data-tier={card.tier}>
      <h2>
        <span className="tier">{text(`tier_${card.tier}`)}</span> {card.title}
      </h2>
      {card.held && <p className="held">{text('held')}</p>}
      <LineList lines={card.lines} of={{ kind: 'prompt.acted', prompt: card.id }} act={act} />
      <details>
        <summary data-act="why">{text('why')}</summary>
        <p>{card.why}</p>
        <p className="soft">{cueText(card.cue)}</p>
      </details>
      <div className="row">
        {card.byHand && (
          <button type="button" data-act="done" onClick={() => act.done(card.id)}>
            {text('did')}
          </button>
        )}
        <button type="button" data-act="dismiss" aria-expanded={leaving} onClick={onLeave}>
          {text('dismiss')}
        </button>
      </div>
      {leaving && (
        <div className="row reasons" data-row="dismiss" role="group" aria-label={text('dismissWhy')}>
          {DISMISSALS.filter((reason) => reason !== 'later' || card.laterMinutes !== null).map((reason) => (
            <button
              type="button"
              key={reason}
              data-reason={reason}
              onClick={() => act.dismiss(card.id, reason)}
            >
              {text(`reason_${reason}`, String(card.laterMinutes))}
            </button>
          ))}
          <OffButtons onOff={(scope) => act.switchOff(card.id, scope)} />
        </div>
      )}
    </article>
  );
}
