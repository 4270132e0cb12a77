import type { LogRow } from '../../utils/log/read/read-interactions';
import { CHANNEL_TEXT, DISPOSITION_TEXT } from '../now/disposition-text';
import { Chip } from '../ui/chip';
import { formatClock, formatDay } from '../ui/format-time';
import { hostOf } from '../ui/host-of';
import { say, sayCount } from '../ui/text';

type Props = { row: LogRow; now: number; agentLabel: string | null };

/** A contact in few words: when, how it ended, where, whose, and what stands out. */
export function EntryHead({ row, now, agentLabel }: Props) {
  const { interaction: i, commitments, note, who } = row;
  const overdue = commitments.filter((c) => c.status === 'open' && c.dueAt < now).length;
  const waiting = commitments.filter((c) => c.status === 'open').length - overdue;
  return (
    <>
      <span className="when">
        <time dateTime={new Date(i.startedAt).toISOString()}>
          {formatDay(i.startedAt, now)} {formatClock(i.startedAt)}
        </time>
      </span>
      <span className="what">
        <strong>{i.endedAt === null ? say('logOngoing') : say(DISPOSITION_TEXT[i.disposition])}</strong>
        <span className="facts">
          <span>{say(CHANNEL_TEXT[i.channel])}</span>
          {i.origin && <span>{hostOf(i.origin)}</span>}
          {agentLabel && <span>{agentLabel}</span>}
          {who && <span data-who>{who}</span>}
        </span>
        {note && <span className="note">{note}</span>}
      </span>
      <span className="marks">
        {i.marks.map(
          (mark) =>
            mark !== 'seen' && (
              <Chip key={mark} tone={mark === 'exemplary' ? 'good' : 'accent'}>
                {say(`mark_${mark}`)}
              </Chip>
            ),
        )}
        {overdue > 0 && <Chip tone="late">{sayCount('overdue', overdue)}</Chip>}
        {waiting > 0 && <Chip>{sayCount('promisesOpen', waiting)}</Chip>}
      </span>
    </>
  );
}
