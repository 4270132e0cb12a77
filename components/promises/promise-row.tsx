import { useState } from 'react';
import type { CommitmentChange } from '../../utils/model/commitment';
import { Button } from '../ui/button';
import { Chip, type ChipTone } from '../ui/chip';
import { formatLeft, formatMoment } from '../ui/format-time';
import { hostOf } from '../ui/host-of';
import { useServices } from '../ui/services';
import { useAttempt, useSnackbar } from '../ui/snackbar';
import { say, sayCount, type TextKey } from '../ui/text';
import { AnswerForm } from './answer-form';
import { HandOffNote } from './hand-off-note';
import { NewTimeForm } from './new-time-form';
import { KIND_TEXT, type PromiseLine, type PromiseTone } from './promise-line';

const TONE: Record<PromiseTone, { chip: ChipTone; text: TextKey | null }> = {
  overdue: { chip: 'late', text: null },
  soon: { chip: 'warn', text: null },
  later: { chip: 'plain', text: null },
  kept: { chip: 'good', text: 'promiseKept' },
  'kept-late': { chip: 'warn', text: 'promiseKeptLate' },
  missed: { chip: 'late', text: 'promiseMissed' },
  withdrawn: { chip: 'plain', text: 'promiseWithdrawn' },
};

const DONE_TEXT = { kept: 'doneKept', missed: 'doneMissed', withdrawn: 'doneWithdrawn' } as const;

type Props = {
  line: PromiseLine;
  now: number;
  onChanged: () => void;
  /** Kept and a new time only, for a list that is worked through. */
  brief?: boolean;
};

/** One promise: what, for whom, time left in words; keep or answer it, a new time, and the rest. */
export function PromiseRowView({ line, now, onChanged, brief }: Props) {
  const services = useServices();
  const attempt = useAttempt();
  const show = useSnackbar();
  const [doing, setDoing] = useState<'moving' | 'answering' | null>(null);
  const name = describePromise(line);
  const tone = TONE[line.tone];
  const isWait = line.kind === 'wait';

  const change = (to: CommitmentChange) =>
    attempt(async () => {
      await services.send('promise.change', to);
      onChanged();
    });
  const close = async (to: keyof typeof DONE_TEXT) => {
    const took = Math.max(0, Math.round((services.now() - line.madeAt) / 60_000));
    const done = await change({ id: line.id, to });
    const undo = async () => {
      await change({ id: line.id, to: 'reopened' });
    };
    const text = isWait && to === 'kept' ? say('doneWait', took, line.saidMinutes) : say(DONE_TEXT[to], name);
    if (done) show({ text, action: { label: say('undo'), run: undo } });
  };

  return (
    <li
      className={`promise ${line.tone}`}
      data-commitment={line.id}
      data-due={new Date(line.dueAt).toISOString()}
      data-tone={line.tone}
    >
      <div className="promise-head">
        <strong>{name}</strong>
        {line.thanked && <Chip tone="good">{say('promiseThanked')}</Chip>}
        <Chip tone={tone.chip}>{tone.text ? say(tone.text) : formatLeft(line.dueAt, now)}</Chip>
      </div>
      <PromiseFacts line={line} now={now} />
      {line.saidBack && (
        <p>
          <Chip tone="good">{say('handOffSaidBack')}</Chip>
        </p>
      )}
      {line.kind === 'hand-off' && line.open && line.what && (
        <details>
          <summary>{say('handOffText')}</summary>
          <HandOffNote of={line} />
        </details>
      )}
      {doing === 'moving' && (
        <NewTimeForm
          name={name}
          now={now}
          onCancel={() => setDoing(null)}
          onPick={async (dueAt, told) => {
            if (await change({ id: line.id, to: 'renegotiated', dueAt, told })) setDoing(null);
          }}
        />
      )}
      {doing === 'answering' && (
        <AnswerForm
          line={line}
          name={name}
          now={now}
          onCancel={() => setDoing(null)}
          onDone={() => {
            setDoing(null);
            onChanged();
          }}
        />
      )}
      {line.open && doing === null && (
        <div className="row">
          {line.kind === 'ask' ? (
            <Button onClick={() => setDoing('answering')} aria-label={say('answerOf', name)}>
              {say('answered')}
            </Button>
          ) : (
            <Button onClick={() => close('kept')} aria-label={say(isWait ? 'waitDoneOf' : 'keepOf', name)}>
              {say(isWait ? 'waitDone' : 'keep')}
            </Button>
          )}
          <Button look="quiet" onClick={() => setDoing('moving')} aria-label={say('newTimeOf', name)}>
            {say('newTime')}
          </Button>
          {brief && line.link !== '' && (
            <Button
              look="quiet"
              onClick={() => services.openCase(line.link)}
              aria-label={say('openCaseOf', name)}
            >
              {say('openCase')}
            </Button>
          )}
          {!brief && (
            <>
              <Button look="quiet" onClick={() => close('missed')} aria-label={say('missOf', name)}>
                {say('miss')}
              </Button>
              <Button look="quiet" onClick={() => close('withdrawn')} aria-label={say('withdrawOf', name)}>
                {say('withdraw')}
              </Button>
            </>
          )}
        </div>
      )}
      {!line.open && (
        <div className="row">
          <Button
            look="quiet"
            onClick={() => change({ id: line.id, to: 'reopened' })}
            aria-label={say('reopenOf', name)}
          >
            {say('reopen')}
          </Button>
        </div>
      )}
    </li>
  );
}

/** The smaller print of a promise: when, whom, which case, how good the estimate was. */
function PromiseFacts({ line, now }: { line: PromiseLine; now: number }) {
  const { kind, name, number, what, reason, saidMinutes, tookMinutes } = line;
  return (
    <p className="facts">
      <time dateTime={new Date(line.dueAt).toISOString()}>{say('dueAt', formatMoment(line.dueAt, now))}</time>
      {kind === 'callback' && name && number && <a href={`tel:${number}`}>{number}</a>}
      {kind === 'callback' && what && <span>{what}</span>}
      {kind === 'callback' && line.open && <span>{sayCount('saidMinutes', saidMinutes)}</span>}
      {kind === 'wait' && tookMinutes !== null && <span>{say('saidAndTook', saidMinutes, tookMinutes)}</span>}
      {kind === 'ask' && name && <span>{say('askOf', name)}</span>}
      {kind === 'ask' && reason && <span>{say('askSince', reason)}</span>}
      {kind === 'hand-off' && name && <span>{say('handOffFor', name)}</span>}
      {line.caseNumber && <span>{say('caseNumber', line.caseNumber)}</span>}
      {line.origin && <span>{hostOf(line.origin)}</span>}
      {line.renegotiated > 0 && <span>{sayCount('movedTimes', line.renegotiated)}</span>}
    </p>
  );
}

/** What a promise is called: what was promised, else whom to ring, else only its kind. */
function describePromise(line: Pick<PromiseLine, 'kind' | 'what' | 'name' | 'number'>): string {
  const who = line.name || line.number;
  if (line.kind === 'callback') return who ? say('callbackWho', who) : say('kindCallback');
  return line.what || say(KIND_TEXT[line.kind]);
}
