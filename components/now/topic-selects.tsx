import { useState } from 'react';
import type { CaseState } from '../../utils/model/case-state';
import { Field } from '../ui/field';
import { say, textLocale } from '../ui/text';
import { WISH } from './wrap-up-topics';

type Props = {
  topics: CaseState['playbook']['topics'];
  /** What is chosen, by topic; '' = nothing. */
  chosen: Record<string, string>;
  onChoose: (topic: string, tag: string) => void;
};

/** The playbook's questions for the wrap-up, each answered by a label; closed until one is, so that Log stays in sight. */
export function TopicSelects({ topics, chosen, onChoose }: Props) {
  const asked = topics.filter(({ id, atWrapUp }) => atWrapUp && id !== WISH);
  const [first] = useState(() => asked.some(({ id }) => chosen[id]));
  if (asked.length === 0) return null;
  const titles = new Intl.ListFormat(textLocale(), { type: 'unit' }).format(asked.map(({ title }) => title));
  return (
    <details className="topics" open={first}>
      <summary title={titles}>{say('wrapUpTopics', titles)}</summary>
      <div className="two">
        {asked.map(({ id, title, tags }) => (
          <Field key={id} label={title}>
            {(ids) => (
              <select {...ids} value={chosen[id] ?? ''} onChange={(e) => onChoose(id, e.target.value)}>
                <option value="">{say('notSaid')}</option>
                {tags.map((tag) => (
                  <option key={tag.id} value={tag.id}>
                    {tag.title}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
    </details>
  );
}
