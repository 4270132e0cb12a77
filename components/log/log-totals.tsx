import type { Totals } from '../../utils/log/read/read-totals';
import { say, type TextKey } from '../ui/text';

/** What the filtered contacts come to. Counts only: no rates where a handful would say nothing. */
export function LogTotals({ totals: { contacts, promises } }: { totals: Totals }) {
  const count = (...standing: (keyof typeof promises)[]) =>
    standing.reduce((sum, status) => sum + (promises[status] ?? 0), 0);
  const kept = count('kept-early', 'kept-on-time');
  const items: [TextKey, number][] = [
    ['totalContacts', contacts],
    ['totalPromises', kept + count('open', 'kept-late', 'missed', 'withdrawn')],
    ['totalInTime', kept],
    ['totalLate', count('kept-late')],
    ['totalMissed', count('missed')],
    ['totalOpen', count('open')],
  ];
  return (
    <dl className="totals">
      {items.map(([key, total]) => (
        <div key={key}>
          <dt>{say(key)}</dt>
          <dd>{total.toLocaleString()}</dd>
        </div>
      ))}
    </dl>
  );
}
