import type { ReactNode } from 'react';
import { makeId } from '../../utils/browser/make-id';
import type { CaseState } from '../../utils/model/case-state';
import { Chip } from '../ui/chip';
import { useServices } from '../ui/services';
import { useAttempt } from '../ui/snackbar';
import { say } from '../ui/text';
import { useClock } from '../ui/use-clock';
import { listPromptRows, type PromptRow } from './prompt-rows';
import { CommentForm, type Dismissed, SnoozedLine } from './put-away';

type Props = { state: CaseState; tab: number; dismissed: readonly Dismissed[]; reload: () => void };

const SHOWN_AT_FIRST = 12;

/** The prompts of this case. What a text shows is marked so and cannot be changed by hand; the rest is self-reported. */
export function PromptList({ state, tab, dismissed, reload }: Props) {
  const { send, now } = useServices();
  const attempt = useAttempt();
  const clock = useClock();
  const { came, rest } = listPromptRows(state);
  const tick = (row: PromptRow) =>
    void attempt(async () => {
      const head = { id: makeId(), at: now(), prompt: row.id };
      const report = row.tick
        ? ({ ...head, kind: 'prompt.unticked' } as const)
        : ({ ...head, kind: 'prompt.ticked', by: 'self' } as const);
      await send('now.tick', { tab, reports: [report] });
      reload();
    });
  const draw = (row: PromptRow) => {
    const put = dismissed.find(({ prompt }) => prompt === row.id);
    const snoozed = state.memory.snoozed.find(({ prompt }) => prompt === row.id);
    return (
      <PromptLine key={row.id} row={row} onTick={() => tick(row)}>
        {snoozed && <SnoozedLine snoozed={snoozed} now={clock} />}
        {put && <CommentForm key={put.id} of={put} title={row.title} onSaved={reload} />}
      </PromptLine>
    );
  };
  return (
    <section className="card" aria-labelledby="prompts-title">
      <h2 id="prompts-title">{say('prompts')}</h2>
      {came.length === 0 ? (
        <p className="soft">{say('promptsNone')}</p>
      ) : (
        <ul className="prompts">{came.map(draw)}</ul>
      )}
      {rest.length > 0 && (
        <details>
          <summary>{say('promptsMore', state.playbook.name)}</summary>
          <ul className="prompts">{rest.slice(0, SHOWN_AT_FIRST).map(draw)}</ul>
        </details>
      )}
    </section>
  );
}

type LineProps = { row: PromptRow; onTick: () => void; children?: ReactNode };

function PromptLine({ row, onTick, children }: LineProps) {
  const id = `tick-${row.id}`;
  return (
    <li className="prompt" data-prompt={row.id} data-tick={row.tick ?? 'none'}>
      <input
        type="checkbox"
        id={id}
        checked={row.tick !== null}
        disabled={row.tick === 'text'}
        aria-describedby={`${id}-why`}
        onChange={onTick}
      />
      <div>
        <label htmlFor={id}>{row.title}</label>
        <p className="hint" id={`${id}-why`}>
          {row.tick === 'text' && <Chip tone="good">{say('tickByText')}</Chip>}
          {row.tick === 'self' && <Chip>{say('tickBySelf')}</Chip>}
          {row.why}
        </p>
        {children}
      </div>
    </li>
  );
}
