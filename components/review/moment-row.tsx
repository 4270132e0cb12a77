import { useState } from 'react';
import type { Standing, StepMoment } from '../../utils/review/scorecard';
import { listStoryLines } from '../contact/story-lines';
import { Chip, type ChipTone } from '../ui/chip';
import { formatClock, formatMoment } from '../ui/format-time';
import { LoadView } from '../ui/load-view';
import { useServices } from '../ui/services';
import { say, type TextKey } from '../ui/text';
import { useLoaded } from '../ui/use-loaded';

const STANDING: Record<Standing, { text: TextKey; tone: ChipTone }> = {
  text: { text: 'tickByText', tone: 'good' },
  self: { text: 'tickBySelf', tone: 'plain' },
  open: { text: 'scoreOpen', tone: 'warn' },
};

type Props = { moment: StepMoment; prompt: string; title: string };

/** One contact behind a score; opened, it shows its events. */
export function MomentRow({ moment, prompt, title }: Props) {
  const { now } = useServices();
  const [open, setOpen] = useState(false);
  const { text, tone } = STANDING[moment.standing];
  return (
    <li data-moment={moment.interaction}>
      <details onToggle={(e) => setOpen(e.currentTarget.open)}>
        <summary>
          {formatMoment(moment.at, now())} <Chip tone={tone}>{say(text)}</Chip>
        </summary>
        {open && <Events interaction={moment.interaction} titles={{ [prompt]: title }} />}
      </details>
    </li>
  );
}

function Events({ interaction, titles }: { interaction: string; titles: Record<string, string> }) {
  const { log, now } = useServices();
  const { loaded, reload } = useLoaded(
    async () => listStoryLines(await log.readTimeline(interaction), { titles, actions: {} }),
    [log, interaction],
  );
  return (
    <LoadView loaded={loaded} reload={reload}>
      {(lines) => (
        <ol className="timeline">
          {lines.map((line) => (
            <li key={line.id}>
              <time dateTime={new Date(line.at).toISOString()} title={formatMoment(line.at, now())}>
                {formatClock(line.at)}
              </time>
              <span>{line.text}</span>
            </li>
          ))}
        </ol>
      )}
    </LoadView>
  );
}
