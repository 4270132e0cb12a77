/** @jsxImportSource ./runtime */
import type { LineOf, PanelActions, PanelLine } from '../../utils/session/panel-state';
import { text } from './text';

type Props = { lines: PanelLine[]; of: LineOf; act: PanelActions };

/** What could be said, each line with its one button; a spoken line has none. */
export function LineList({ lines, of, act }: Props) {
  return lines.map(({ text: line, use }, i) => (
    <p className="line" key={`${use} ${line}`}>
      <q>{line}</q>
      {use === 'say' ? (
        <span className="soft">{text('sayIt')}</span>
      ) : (
        <button type="button" className={i ? '' : 'main'} data-act={use} onClick={() => act[use](line, of)}>
          {text(use)}
        </button>
      )}
    </p>
  ));
}
