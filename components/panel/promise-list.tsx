/** @jsxImportSource ./runtime */
import type { PanelActions, PanelCommitment } from '../../utils/session/panel-state';
import { dueText } from './due-text';
import { dueOf, PRESETS } from './promise-presets';
import { text } from './text';

type Props = { commitments: PanelCommitment[]; now: number; act: PanelActions };

/** Open promises of this case, and buttons to make one without typing. */
export function PromiseList({ commitments, now, act }: Props) {
  return (
    <section className="promises" aria-label={text('promises')}>
      {commitments.length > 0 && (
        <ul>
          {commitments.map((c) => (
            <li
              key={c.id}
              className={c.overdue ? 'overdue' : ''}
              data-commitment={c.id}
              data-due={new Date(c.dueAt).toISOString()}
            >
              <span>
                {c.what ?? text('promised')}{' '}
                <time>{text(c.overdue ? 'wasDue' : 'due', dueText(c.dueAt, now))}</time>
              </span>
              <button type="button" data-act="keep" onClick={() => act.keep(c.id)}>
                {text('kept')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{text('promiseNew')}</summary>
        <div className="row">
          {PRESETS.map((preset) => {
            const due = dueOf(preset, now);
            return (
              <button
                type="button"
                key={preset}
                data-act="promise"
                data-preset={preset}
                disabled={due === null}
                onClick={() => due !== null && act.promise(due)}
              >
                {text(`preset_${preset}`)}
              </button>
            );
          })}
          <button type="button" data-act="callback" onClick={() => act.open('now')}>
            {text('callback')}
          </button>
        </div>
      </details>
    </section>
  );
}
