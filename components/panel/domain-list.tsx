/** @jsxImportSource ./runtime */

import { DOMAIN_STATES } from '../../utils/model/teach-back';
import type { PanelActions, PanelDomain } from '../../utils/session/panel-state';
import { text } from './text';

type Props = { domains: PanelDomain[]; gaps: number; act: PanelActions };

/** The patient's questions, each told / said yes / explained back / had to be told again. All by the nurse's hand. */
export function DomainList({ domains, gaps, act }: Props) {
  return (
    <details className="domains">
      <summary>
        {text('teachBack')} {domains.filter(({ state }) => state).length}/{domains.length}
      </summary>
      {gaps > 0 && (
        <p className="soft" data-gaps={gaps}>
          {text('gaps', String(gaps))}
        </p>
      )}
      {domains.map(({ domain, ask, state }) => (
        <div className="domain" key={domain} data-domain={domain} data-state={state ?? 'none'}>
          <h3>{text(`domain_${domain}`)}</h3>
          <q>{ask}</q>
          <div className="row" role="group" aria-label={text(`domain_${domain}`)}>
            {DOMAIN_STATES.map((s) => (
              <button
                type="button"
                key={s}
                data-mark={s}
                aria-pressed={state === s}
                onClick={() => act.mark(domain, s)}
              >
                {text(`state_${s}`)}
              </button>
            ))}
          </div>
        </div>
      ))}
    </details>
  );
}
