import type { Replay } from '../../../utils/engine/replay';
import { say, textLocale } from '../../ui/text';

type Props = { sum: Replay; live: Replay | null; titles: Record<string, string> };

/** What each prompt would have done, beside what it does as it is live. */
export function ReplayTable({ sum, live, titles }: Props) {
  const inLive = (prompt: string) => live?.prompts.find((row) => row.prompt === prompt)?.shown ?? 0;
  const number = (n: number) => n.toLocaleString(textLocale());
  return (
    <table className="figures">
      <thead>
        <tr>
          <th scope="col">{say('reviewPrompt')}</th>
          <th scope="col">{say('reviewShown')}</th>
          {live && <th scope="col">{say('replayInLive')}</th>}
          <th scope="col">{say('replayRepeatsHead')}</th>
          <th scope="col">{say('replayBadHead')}</th>
        </tr>
      </thead>
      <tbody>
        {sum.prompts.map((row) => (
          <tr key={row.prompt} data-replay={row.prompt}>
            <th scope="row">{titles[row.prompt] || row.prompt}</th>
            <td>{number(row.shown)}</td>
            {live && <td>{number(inLive(row.prompt))}</td>}
            <td>{number(row.repeats)}</td>
            <td>{number(row.bad)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
