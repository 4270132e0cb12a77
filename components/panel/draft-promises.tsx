/** @jsxImportSource ./runtime */
import type { PanelActions, PanelPromise } from '../../utils/session/panel-state';
import { dueText } from './due-text';
import { dueOf, PRESETS } from './promise-presets';
import { text } from './text';

type Props = { promised: PanelPromise[]; now: number; act: PanelActions };

/** Promises in the draft: note them, give them another time, or say that it is none. A vague one asks for a time. */
export function DraftPromises({ promised, now, act }: Props) {
  return promised.map((p, i) => (
    <section
      className="promised"
      key={`${p.words} ${promised.slice(0, i).filter((q) => q.words === p.words).length}`}
      data-promised={p.dueAt === null ? 'vague' : new Date(p.dueAt).toISOString()}
    >
      <q>{p.words}</q>
      <p>
        {p.dueAt === null ? text('promiseVague') : text('promiseFound', dueText(p.dueAt, now))}
        {p.load > 0 && <strong> {text('promiseLoad', String(p.load))}</strong>}
      </p>
      <div className="row">
        {p.dueAt !== null && (
          <button type="button" className="main" data-act="note" onClick={() => act.note(p)}>
            {text('promiseNote')}
          </button>
        )}
        <details className="more">
          <summary>{text(p.dueAt === null ? 'promiseSetTime' : 'promiseChange')}</summary>
          {PRESETS.map((preset) => {
            const due = dueOf(preset, now);
            return (
              due !== null && (
                <button type="button" key={preset} data-preset={preset} onClick={() => act.note(p, due)}>
                  {text(`preset_${preset}`)}
                </button>
              )
            );
          })}
        </details>
        <button type="button" data-act="not-promised" onClick={() => act.notPromised(p)}>
          {text('promiseNone')}
        </button>
      </div>
    </section>
  ));
}
