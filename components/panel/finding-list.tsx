/** @jsxImportSource ./runtime */
import type { PanelActions, PanelFinding } from '../../utils/session/panel-state';
import { OffButtons } from './off-buttons';
import { text } from './text';

/** What the coach found in the draft: the words, why, a better wording; one click swaps where a swap is safe. */
export function FindingList({ findings, act }: { findings: PanelFinding[]; act: PanelActions }) {
  if (findings.length === 0) return null;
  return (
    <details className="findings" open>
      <summary>{text('findings', String(findings.length))}</summary>
      <ul>
        {findings.map((f, i) => (
          <li
            // The same words may stand in a draft twice.
            key={`${f.rule} ${f.words} ${findings.slice(0, i).filter((g) => g.words === f.words).length}`}
            className={f.severity}
            data-finding={f.rule}
            data-category={f.category}
          >
            <q>{f.words}</q>
            <p>{f.why}</p>
            {f.better && f.better !== f.replace && <p className="better">{f.better}</p>}
            <div className="row">
              {f.replace !== null && (
                <button type="button" data-act="replace" onClick={() => act.replace(f)}>
                  {text('replaceBy', f.replace)}
                </button>
              )}
              <button type="button" data-act="keep-words" onClick={() => act.keepWords(f)}>
                {text('keepWords')}
              </button>
              <details className="more">
                <summary>{text('ruleOff')}</summary>
                <OffButtons onOff={(scope) => act.switchRule(f, scope)} />
              </details>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
