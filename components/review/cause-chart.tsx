import type { Cause } from '../../utils/review/count-causes';
import { ScrollBox } from '../ui/scroll-box';
import { say, textLocale } from '../ui/text';

const percent = (share: number) =>
  new Intl.NumberFormat(textLocale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** Why customers complain, the most frequent first; the table is the chart, its bars are only for the eye. */
export function CauseChart({ causes, titles }: { causes: readonly Cause[]; titles: Record<string, string> }) {
  const most = causes[0]?.count ?? 1;
  return (
    <section className="card">
      <h2>{say('causesTitle')}</h2>
      {causes.length === 0 ? (
        <p>{say('causesNone')}</p>
      ) : (
        <ScrollBox label={say('causesTitle')}>
          <table className="causes">
            <thead>
              <tr>
                <th scope="col">{say('causesCause')}</th>
                <th scope="col">{say('causesContacts')}</th>
                <th scope="col">{say('causesShare')}</th>
                <th scope="col">{say('causesUpTo')}</th>
              </tr>
            </thead>
            <tbody>
              {causes.map(({ tag, count, share, upTo }) => (
                <tr key={tag} data-cause={tag}>
                  <th scope="row">{titles[tag] ?? tag}</th>
                  <td>
                    <svg className="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                      <rect width={(100 * count) / most} height="8" />
                    </svg>
                    {count.toLocaleString(textLocale())}
                  </td>
                  <td>{percent(share)}</td>
                  <td>{percent(upTo)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </section>
  );
}
