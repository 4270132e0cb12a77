import { useState } from 'react';
import type { CommitmentChange } from '../../utils/messages/protocol';
import { Button } from '../ui/button';
import { Chip, type ChipTone } from '../ui/chip';
import { formatLeft, formatMoment } from '../ui/format-time';
import { hostOf } from '../ui/host-of';
import { useServices } from '../ui/services';
import { useAttempt, useSnackbar } from '../ui/snackbar';
import { say, sayCount, type TextKey } from '../ui/text';
import { describePromise } from './describe-promise';
import { NewTimeForm } from './new-time-form';
import type { PromiseLine, PromiseTone } from './promise-line';

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

type Props = { line: PromiseLine; now: number; onChanged: () => void };

/** One promise: what, for whom, time left in words; keep, new time, and the rest under More. */
export function PromiseRowView({ line, now, onChanged }: Props) {
  const { send } = useServices();
  const attempt = useAttempt();
  const show = useSnackbar();
  const [moving, setMoving] = useState(false);
  const name = describePromise(line);
  const tone = TONE[line.tone];

  const change = (to: CommitmentChange) =>
    attempt(async () => {
      await send('promise.change', to);
      onChanged();
    });
  const close = async (to: keyof typeof DONE_TEXT) => {
    const done = await change({ id: line.id, to });
    const undo = async () => {
      await change({ id: line.id, to: 'reopened' });
    };
    if (done) show({ text: say(DONE_TEXT[to], name), action: { label: say('undo'), run: undo } });
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
        <Chip tone={tone.chip}>{tone.text ? say(tone.text) : formatLeft(line.dueAt, now)}</Chip>
      </div>
      <p className="facts">
        <time dateTime={new Date(line.dueAt).toISOString()}>
          {say('dueAt', formatMoment(line.dueAt, now))}
        </time>
        {line.kind === 'callback' && line.name && line.number && (
          <a href={`tel:${line.number}`}>{line.number}</a>
        )}
        {line.kind === 'callback' && line.what && <span>{line.what}</span>}
        {line.caseNumber && <span>{say('caseNumber', line.caseNumber)}</span>}
        {line.origin && <span>{hostOf(line.origin)}</span>}
        {line.renegotiated > 0 && <span>{sayCount('movedTimes', line.renegotiated)}</span>}
      </p>
      {moving && (
        <NewTimeForm
          name={name}
          now={now}
          onCancel={() => setMoving(false)}
          onPick={async (dueAt, told) => {
            if (await change({ id: line.id, to: 'renegotiated', dueAt, told })) setMoving(false);
          }}
        />
      )}
      {line.open && !moving && (
        <div className="row">
          <Button onClick={() => close('kept')} aria-label={say('keepOf', name)}>
            {say('keep')}
          </Button>
          <Button look="quiet" onClick={() => setMoving(true)} aria-label={say('newTimeOf', name)}>
            {say('newTime')}
          </Button>
          <Button look="quiet" onClick={() => close('missed')} aria-label={say('missOf', name)}>
            {say('miss')}
          </Button>
          <Button look="quiet" onClick={() => close('withdrawn')} aria-label={say('withdrawOf', name)}>
            {say('withdraw')}
          </Button>
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
