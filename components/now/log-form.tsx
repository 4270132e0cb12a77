import { type KeyboardEvent, useMemo } from 'react';
import { makeId } from '../../utils/browser/make-id';
import type { CaseState } from '../../utils/model/case-state';
import { CHANNELS, type Channel } from '../../utils/model/channel';
import { DISPOSITIONS, type Disposition } from '../../utils/model/disposition';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { Field } from '../ui/field';
import { useServices } from '../ui/services';
import { useAttempt, useSnackbar } from '../ui/snackbar';
import { say } from '../ui/text';
import { useDraft } from '../ui/use-draft';
import { CHANNEL_TEXT, DISPOSITION_TEXT } from './disposition-text';
import { LineField } from './line-field';
import { findIdentifying } from './note-hint';
import { TopicSelects } from './topic-selects';
import { listTags } from './wrap-up-topics';

type LogDraft = {
  disposition: Disposition | '';
  channel: Channel | '';
  note: string;
  name: string;
  caseNumber: string;
  tags: Record<string, string>;
};
const EMPTY: LogDraft = { disposition: '', channel: '', note: '', name: '', caseNumber: '', tags: {} };

type Props = { state: CaseState | null; tab: number | null; onLogged: () => void };

/** Wrap-up: how it ended, one click on Log; a channel and a note where wanted. Undo afterwards. */
export function LogForm({ state, tab, onLogged }: Props) {
  const { send, now } = useServices();
  const show = useSnackbar();
  const attempt = useAttempt();
  const draftKey = useMemo(
    () => `log ${state?.context.origin ?? ''} ${state?.context.caseId ?? ''}`,
    [state],
  );
  const [draft, setDraft, clearDraft] = useDraft<LogDraft>(draftKey, EMPTY);
  const before = state?.memory.tags ?? {};
  const channel = draft.channel || knownChannel(state) || 'phone';

  const identifying = useMemo(
    () => findIdentifying(draft.note, state?.context.shownName ? [state.context.shownName] : []),
    [draft.note, state],
  );

  const save = () => {
    if (draft.disposition === '') return;
    const disposition = draft.disposition;
    const kept = draft;
    void attempt(async () => {
      const { interaction } = await send('log.finish', {
        id: makeId(),
        interaction: state?.interaction ?? null,
        tab: state ? tab : null,
        channel,
        disposition,
        note: draft.note.trim(),
        ...(!state && whoOf(draft)),
        endedAt: now(),
        tags: listTags({ ...before, ...draft.tags }, before),
      });
      clearDraft();
      onLogged();
      const undo = async () => {
        await send('log.undo', { interaction });
        setDraft(kept);
        onLogged();
      };
      show({
        text: say('logged', say(DISPOSITION_TEXT[disposition])),
        action: { label: say('undo'), run: undo },
      });
    });
  };
  const onKey = (event: KeyboardEvent) => {
    const plainEnter = event.key === 'Enter' && (event.target as HTMLElement).matches('input[type=radio]');
    if (!plainEnter && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return;
    event.preventDefault();
    save();
  };

  return (
    <section className="card log-form" aria-labelledby="log-title" onKeyDown={onKey}>
      <h2 id="log-title">{say('wrapUp')}</h2>
      <Choice
        label={say('howEnded')}
        hideLabel
        options={DISPOSITIONS.filter((d) => d !== 'unset').map((d) => ({
          value: d,
          text: say(DISPOSITION_TEXT[d]),
        }))}
        value={draft.disposition}
        onPick={(disposition) => setDraft({ ...draft, disposition })}
      />
      <Field label={say('note')} hint={identifying ? say('noteIdentifies', identifying) : say('noteHint')}>
        {(ids) => (
          <textarea
            {...ids}
            rows={1}
            maxLength={2000}
            value={draft.note}
            onChange={(e) => setDraft({ ...draft, note: e.target.value })}
          />
        )}
      </Field>
      {!state && (
        <div className="two">
          <LineField
            label={say('logName')}
            max={120}
            value={draft.name}
            onChange={(name) => setDraft({ ...draft, name })}
          />
          <LineField
            label={say('logCase')}
            max={60}
            value={draft.caseNumber}
            onChange={(caseNumber) => setDraft({ ...draft, caseNumber })}
          />
        </div>
      )}
      {state && (
        <TopicSelects
          topics={state.playbook.topics}
          chosen={{ ...before, ...draft.tags }}
          onChoose={(topic, tag) => setDraft({ ...draft, tags: { ...draft.tags, [topic]: tag } })}
        />
      )}
      <div className="row end">
        <label className="inline">
          <span>{say('channel')}</span>
          <select
            value={channel}
            onChange={(e) => setDraft({ ...draft, channel: e.target.value as Channel })}
          >
            {CHANNELS.map((c) => (
              <option key={c} value={c}>
                {say(CHANNEL_TEXT[c])}
              </option>
            ))}
          </select>
        </label>
        <Button look="main" disabled={draft.disposition === ''} onClick={save} title={say('logKeys')}>
          {say('log')}
        </Button>
      </div>
    </section>
  );
}

/** Whose contact it was, as far as that was typed. */
function whoOf({ name, caseNumber }: LogDraft): { name?: string; caseNumber?: string } {
  return {
    ...(name.trim() && { name: name.trim() }),
    ...(caseNumber.trim() && { caseNumber: caseNumber.trim() }),
  };
}

function knownChannel(state: CaseState | null): Channel | null {
  const read = state?.context.signals.channel;
  return CHANNELS.find((c) => c === read) ?? (state ? 'email' : null);
}
