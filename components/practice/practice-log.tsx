import { listHappenings } from '../../utils/sample-log/list-happenings';
import { formatClock } from '../ui/format-time';
import { say, type TextKey } from '../ui/text';
import type { Practised } from './practice-backend';

/** What would have been logged of the practised contact: ids, choices, numbers and times, and nothing else. */
export function PracticeLog({ practised }: { practised: Practised }) {
  if (!practised.ending) return null;
  return (
    <table className="practice-log">
      <caption>{say('practiceLogged')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('practiceWhen')}</th>
          <th scope="col">{say('practiceWhat')}</th>
          <th scope="col">{say('practiceDetail')}</th>
        </tr>
      </thead>
      <tbody>
        {listHappenings(practised.reports, practised.ending).map(({ id, at, kind, detail }) => (
          <tr key={id}>
            <td>{formatClock(at)}</td>
            <td>{say(`practice_${kind.replaceAll('.', '_')}` as TextKey)}</td>
            <td>{detail}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
