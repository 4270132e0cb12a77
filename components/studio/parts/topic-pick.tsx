import { useAt, useForm } from '../../form/form-state';
import { isMap, listAt, type Path } from '../../form/json';
import { Labelled } from '../../form/labelled';
import { say } from '../../ui/text';
import { titleOfItem } from './prompt-spec';

/** The topic whose labels a step offers as buttons. */
export function TopicPick({ path }: { path: Path }) {
  const { draft } = useForm();
  const [stored, set] = useAt(path);
  const topics = listAt(draft, ['topics']).filter(isMap);
  if (topics.length === 0 && stored === undefined) return null;
  return (
    <Labelled path={path} label="partStepTopic">
      {(ids) => (
        <select
          {...ids}
          value={typeof stored === 'string' ? stored : ''}
          onChange={(e) => set(e.target.value || undefined)}
        >
          <option value="">{say('partStepTopicNone')}</option>
          {topics.map((topic) => (
            <option key={String(topic.id)} value={String(topic.id)}>
              {titleOfItem(topic) || say('studioUntitled')}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
