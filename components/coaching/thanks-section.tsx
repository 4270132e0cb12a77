import { useState } from 'react';
import type { Commitment } from '../../utils/model/commitment';
import type { Around } from '../contact/use-around';
import { useSaySo } from '../contact/use-say-so';
import { KIND_TEXT } from '../promises/promise-line';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { formatMoment } from '../ui/format-time';
import { LoadView } from '../ui/load-view';
import { useServices } from '../ui/services';
import { say, sayCount, textLocale } from '../ui/text';
import { useClock } from '../ui/use-clock';
import { useLoaded } from '../ui/use-loaded';
import { listUnthanked } from './list-unthanked';

const MONTH = 30 * 24 * 3_600_000;
const FIRST = 10;
const MORE = 50;

const KEPT = {
  'kept-early': { text: 'thanksEarly', tone: 'good' },
  'kept-on-time': { text: 'thanksOnTime', tone: 'plain' },
  'kept-late': { text: 'promiseKeptLate', tone: 'warn' },
} as const;

/** Thanks for promises that were kept, early ones first; and who has not been thanked yet, by name only. */
export function ThanksSection({ around }: { around: Around }) {
  const { coaching, now } = useServices();
  const [shown, setShown] = useState(FIRST);
  const { loaded, reload } = useLoaded(
    () => coaching.readKept({ since: now() - MONTH, except: around.me }),
    [coaching, around.me],
    ['commitments', 'log'],
  );
  return (
    <LoadView loaded={loaded} reload={reload}>
      {({ kept, words }) => {
        if (kept.length === 0) return null;
        const unthanked = listUnthanked(kept).map(around.nameOf);
        const names = unthanked.sort((a, b) => a.localeCompare(b, textLocale()));
        return (
          <section className="card" aria-labelledby="thanks-title">
            <h2 id="thanks-title">{say('thanksTitle')}</h2>
            <p className="hint">{say('thanksWhy')}</p>
            {names.length > 0 && (
              <p role="note" className="nobody-at-zero">
                {say('thanksNone', new Intl.ListFormat(textLocale()).format(names))}
              </p>
            )}
            <ul className="contact-list">
              {kept.slice(0, shown).map((row) => (
                <ThanksRow
                  key={row.id}
                  row={row}
                  words={words[row.id] ?? null}
                  around={around}
                  onChanged={reload}
                />
              ))}
            </ul>
            {kept.length > shown && (
              <Button look="quiet" onClick={() => setShown(shown + MORE)}>
                {sayCount('thanksMore', Math.min(MORE, kept.length - shown))}
              </Button>
            )}
          </section>
        );
      }}
    </LoadView>
  );
}

type RowProps = { row: Commitment; words: string | null; around: Around; onChanged: () => void };

function ThanksRow({ row, words, around, onChanged }: RowProps) {
  const now = useClock();
  const saySo = useSaySo(onChanged);
  const { id, agent, kind, status, closedAt, kudos = false } = row;
  const kept = KEPT[status as keyof typeof KEPT];
  const name = around.nameOf(agent);
  return (
    <li className="thanks-row" data-kept={id}>
      <span className="row">
        <strong>{name}</strong>
        <span>{words ?? say(KIND_TEXT[kind])}</span>
        <Chip tone={kept.tone}>{say(kept.text)}</Chip>
        {closedAt !== null && <time className="hint">{formatMoment(closedAt, now)}</time>}
      </span>
      <Button
        className="switch"
        aria-pressed={kudos}
        aria-label={say('thanksFor', name)}
        onClick={() =>
          saySo(
            'coaching.kudos',
            { commitment: id, on: !kudos },
            { commitment: id, on: kudos },
            say(kudos ? 'thanksOff' : 'thanksOn', name),
          )
        }
      >
        {say(kudos ? 'thanksGiven' : 'thanksGive')}
      </Button>
    </li>
  );
}
