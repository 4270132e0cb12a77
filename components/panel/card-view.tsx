import { useState } from 'react';
import type { PanelActions, PanelCard } from '../../utils/desk/session/panel-state';
import { DISMISSALS } from '../../utils/model/dismissal';
import { text } from './text';

/** One prompt: what to say, why, why now; put away in two taps with a reason. */
export function CardView({ card, act }: { card: PanelCard; act: PanelActions }) {
  const [leaving, setLeaving] = useState(false);
  return (
    <article className={`card ${card.tier}`} data-prompt={card.id} data-tier={card.tier}>
      <h2>
        <span className="tier">{text(`tier_${card.tier}`)}</span> {card.title}
      </h2>
      {card.held && <p className="held">{text('held')}</p>}
      {card.lines.map((line) => (
        <p className="line" key={line.text}>
          <q>{line.text}</q>
          {line.use === 'say' ? (
            <span className="say">{text('sayIt')}</span>
          ) : (
            <button
              type="button"
              className={line.use === 'insert' ? 'main' : ''}
              data-act={line.use}
              onClick={() => act[line.use as 'insert' | 'copy'](line.text)}
            >
              {text(line.use)}
            </button>
          )}
        </p>
      ))}
      <details>
        <summary data-act="why">{text('why')}</summary>
        <p>{card.why}</p>
        <p className="cue">{card.cue}</p>
      </details>
      <div className="row">
        {card.byHand && (
          <button type="button" data-act="done" onClick={() => act.done(card.id)}>
            {text('did')}
          </button>
        )}
        <button type="button" data-act="dismiss" aria-expanded={leaving} onClick={() => setLeaving(!leaving)}>
          {text('dismiss')}
        </button>
      </div>
      {leaving && (
        <div className="row reasons" role="group" aria-label={text('dismissWhy')}>
          {DISMISSALS.map((reason) => (
            <button
              type="button"
              key={reason}
              data-reason={reason}
              onClick={() => act.dismiss(card.id, reason)}
            >
              {text(`reason_${reason}`)}
            </button>
          ))}
          <button type="button" data-off="me" onClick={() => act.switchOff(card.id, 'me')}>
            {text('offMe')}
          </button>
          <button type="button" data-off="site" onClick={() => act.switchOff(card.id, 'site')}>
            {text('offSite')}
          </button>
        </div>
      )}
    </article>
  );
}
