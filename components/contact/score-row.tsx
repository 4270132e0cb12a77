import type { ScorePair } from '../../utils/review/coaching-calibration';
import { say, textLocale } from '../ui/text';

/** A cell that can be filled: what was chosen and not yet saved, and how to choose. */
type Open = { value: number | undefined; set: (value: string) => void };

const SCORES = [0, 1, 2, 3, 4] as const;

/** One foundation: own score, lead's score, difference. A cell without `Open` only shows what is there. */
export function ScoreRow({ pair, own, lead }: { pair: ScorePair; own: Open | null; lead: Open | null }) {
  const name = say(`foundation_${pair.foundation}`);
  return (
    <tr data-score={pair.foundation}>
      <th scope="row">{name}</th>
      <td>
        {own ? <Pick label={say('scoresOwnOf', name)} stored={pair.self} open={own} /> : show(pair.self)}
      </td>
      <td>
        {lead ? <Pick label={say('scoresLeadOf', name)} stored={pair.lead} open={lead} /> : show(pair.lead)}
      </td>
      <td className={Math.abs(pair.difference ?? 0) > 1 ? 'apart' : undefined}>{tell(pair.difference)}</td>
    </tr>
  );
}

function Pick({ label, stored, open }: { label: string; stored: number | null; open: Open }) {
  return (
    <select
      aria-label={label}
      value={String(open.value ?? stored ?? '')}
      onChange={(e) => open.set(e.target.value)}
    >
      <option value="">–</option>
      {SCORES.map((score) => (
        <option key={score} value={score}>
          {show(score)}
        </option>
      ))}
    </select>
  );
}

const show = (score: number | null) => (score === null ? '–' : score.toLocaleString(textLocale()));

function tell(difference: number | null): string {
  if (difference === null) return '–';
  if (difference === 0) return say('scoresSame');
  return new Intl.NumberFormat(textLocale(), { signDisplay: 'always' }).format(difference);
}
