import { useState } from 'react';
import { makeId } from '../../utils/browser/make-id';
import { ASK_ANSWERS, type AskAnswer } from '../../utils/model/ask-answer';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { listPresetTimes } from '../ui/preset-times';
import { useServices } from '../ui/services';
import { useAttempt, useSnackbar } from '../ui/snackbar';
import { say, type TextKey } from '../ui/text';
import type { PromiseLine } from './promise-line';

const ANSWER_TEXT: Record<AskAnswer, TextKey> = { yes: 'answerYes', partly: 'answerPartly', no: 'answerNo' };

type Props = { line: PromiseLine; name: string; now: number; onCancel: () => void; onDone: () => void };

/** What the one who was asked said, and by when the customer will hear of it; a no is reported too. */
export function AnswerForm({ line, name, now, onCancel, onDone }: Props) {
  const { send } = useServices();
  const attempt = useAttempt();
  const show = useSnackbar();
  const [answer, setAnswer] = useState<AskAnswer | ''>('');
  const save = (tellAt: number | null) =>
    void attempt(async () => {
      if (answer === '') return;
      const action = line.name ? say('tellAnswerOf', line.name) : say('tellAnswer');
      const tell = tellAt === null ? null : { id: makeId(), kind: 'promise' as const, dueAt: tellAt, action };
      await send('ask.answer', { id: line.id, answer, tell });
      onDone();
      const undo = async () => {
        await send('ask.answer', { id: line.id, answer: null, tell: null });
        if (tell) await send('log.delete', { of: 'commitment', ids: [tell.id] });
        onDone();
      };
      show({
        text: say('answerSaved', say(ANSWER_TEXT[answer])),
        action: { label: say('undo'), run: undo },
      });
    });
  return (
    <fieldset className="new-time">
      <legend>{say('answerOf', name)}</legend>
      <Choice
        label={say('answerLabel')}
        hideLabel
        options={ASK_ANSWERS.map((each) => ({ value: each, text: say(ANSWER_TEXT[each]) }))}
        value={answer}
        onPick={setAnswer}
      />
      <p className="group-label" id={`tell-${line.id}`}>
        {say('tellBy')}
      </p>
      <div className="row" role="group" aria-labelledby={`tell-${line.id}`}>
        {listPresetTimes(now).map((preset) => (
          <Button key={preset.key} disabled={answer === ''} onClick={() => save(preset.at)}>
            {say(preset.key)}
          </Button>
        ))}
      </div>
      <div className="row end">
        <Button look="quiet" onClick={onCancel}>
          {say('cancel')}
        </Button>
        <Button look="quiet" disabled={answer === ''} onClick={() => save(null)}>
          {say('toldAlready')}
        </Button>
      </div>
    </fieldset>
  );
}
