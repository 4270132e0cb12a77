/** @jsxImportSource ./runtime */
import type { PanelActions, PanelCommitment } from '../../utils/session/panel-state';
import { dueText } from './due-text';
import { text } from './text';

type Props = { commitments: PanelCommitment[]; now: number; act: PanelActions };

/** Open promises of this case. */
export function PromiseList({ commitments, now, act }: Props) {
  if (commitments.length === 0) return null;
  return (
    <section className="promises" aria-label={text('promises')}>
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
    </section>
  );
}
