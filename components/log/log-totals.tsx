import type { Totals } from '../../utils/log/read/read-totals';
import { say, type TextKey } from '../ui/text';

/** What the filtered contacts come to. Counts only: no rates where a handful would say nothing. */
export function LogTotals({ totals }: { totals: Totals }) {
  const kept = totals.keptEarly + totals.keptOnTime;
  const open = totals.promises - kept - totals.keptLate - totals.missed - totals.withdrawn;
  const items: [TextKey, number][] = [
    ['totalContacts', totals.interactions],
    ['totalPromises', totals.promises],
    ['totalInTime', kept],
    ['totalLate', totals.keptLate],
    ['totalMissed', totals.missed],
    ['totalOpen', open],
  ];
  return (
    <dl className="totals">
      {items.map(([key, count]) => (
        <div key={key}>
          <dt>{say(key)}</dt>
          <dd>{count.toLocaleString()}</dd>
        </div>
      ))}
    </dl>
  );
}
