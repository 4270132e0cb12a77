import type { PromptHealth } from '../../utils/review/prompt-record';
import { ScrollBox } from '../ui/scroll-box';
import { say, type TextKey, textLocale } from '../ui/text';

const COLUMNS = [
  ['shown', 'reviewShown'],
  ['acted', 'reviewActed'],
  ['dismissed', 'reviewDismissed'],
  ['tickedByText', 'reviewByText'],
  ['tickedBySelf', 'reviewBySelf'],
] as const satisfies [keyof PromptHealth, TextKey][];

/** How each prompt fares, in contacts: one that is shown often and never acted on costs attention for nothing. */
export function PromptTable({
  prompts,
  titles,
}: {
  prompts: readonly PromptHealth[];
  titles: Record<string, string>;
}) {
  return (
    <section className="card">
      <h2>{say('reviewPrompts')}</h2>
      <p className="hint">{say('reviewPromptsHint')}</p>
      {prompts.length === 0 ? (
        <p>{say('reviewNothing')}</p>
      ) : (
        <ScrollBox label={say('reviewPrompts')}>
          <table className="prompts">
            <thead>
              <tr>
                <th scope="col">{say('reviewPrompt')}</th>
                {COLUMNS.map(([key, text]) => (
                  <th key={key} scope="col">
                    {say(text)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {prompts.map((row) => (
                <tr key={row.prompt} data-prompt-health={row.prompt}>
                  <th scope="row">{titles[row.prompt] ?? row.prompt}</th>
                  {COLUMNS.map(([key]) => (
                    <td key={key}>{row[key].toLocaleString(textLocale())}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </section>
  );
}
