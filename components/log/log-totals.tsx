import type { Totals } from '../../utils/log/read-totals';
import { say } from '../ui/text';

/** What the filtered contacts come to. Counts only: no rates where a handful would say nothing. */
export function LogTotals({ totals }: { totals: Totals }) {
  const kept = totals.keptEarly + totals.keptOnTime;
  const open = totals.promises - kept - totals.keptLate - totals.missed - totals.withdrawn;
  const items: [string, number][] = [
    [say('totalContacts'), totals.interactions],
    [say('totalPromises'), totals.promises],
    [say('totalInTime'), kept],
    [say('totalLate'), totals.keptLate],
    [say('totalMissed'), totals.missed],
    [say('totalOpen'), open],
  ];
  return (
    <dl className="totals">
      {items.map(([label, count]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{count.toLocaleString()}</dd>
        </div>
      ))}
    </dl>
  );
}
