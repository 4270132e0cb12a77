/** @jsxImportSource ./runtime */
import type { PanelActions, PanelState } from '../../utils/session/panel-state';
import { text } from './text';

/** Shapes beside the words, so that nothing hangs on colour. */
const MARKS = { missing: '○', stuck: '◐', unsteady: '◐', several: '◐', found: '◕', sound: '●' };

/** How well this page is read, reader by reader, folded into one line; what may be wrong can be put right from here. */
export function ReaderList({ readers, act }: Pick<PanelState, 'readers'> & { act: PanelActions }) {
  if (readers.length === 0) return null;
  const good = readers.filter(({ standing }) => standing === 'sound' || standing === 'found');
  return (
    <details className="readers" data-readers>
      <summary>{text('readers', String(good.length), String(readers.length))}</summary>
      <ul>
        {readers.map((each) => (
          <li key={each.reader} data-health={each.reader} data-standing={each.standing}>
            <span aria-hidden="true" className={each.atFault ? 'much' : ''}>
              {MARKS[each.standing]}{' '}
            </span>
            {text(`reader_${each.reader}`)} <small>{text(`health_${each.standing}`)}</small>{' '}
            {!good.includes(each) && (
              <button
                type="button"
                data-repair={each.reader}
                aria-label={text('repairOf', text(`reader_${each.reader}`))}
                onClick={() => act.teach(each.reader)}
              >
                {text('repair')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
