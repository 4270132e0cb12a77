import type { CaseState } from '../../utils/messages/protocol';
import { Field } from '../ui/field';
import { say } from '../ui/text';
import { WISH } from './wrap-up-topics';

type Props = {
  topics: CaseState['playbook']['topics'];
  /** What is chosen, by topic; '' = nothing. */
  chosen: Record<string, string>;
  onChoose: (topic: string, tag: string) => void;
};

/** The playbook's questions for the wrap-up, each answered by a label. */
export function TopicSelects({ topics, chosen, onChoose }: Props) {
  const asked = topics.filter(({ id, atWrapUp }) => atWrapUp && id !== WISH);
  if (asked.length === 0) return null;
  return (
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
  );
}
