import { makeId } from '../../utils/browser/make-id';
import type { CaseState } from '../../utils/model/case-state';
import { Choice } from '../ui/choice';
import { useServices } from '../ui/services';
import { useAttempt } from '../ui/snackbar';

type Props = { state: CaseState; tab: number; topic: string; reload: () => void };

/** One of the playbook's topics, to be chosen while the contact goes on; nothing where the playbook has it not. */
export function TopicRow({ state, tab, topic, reload }: Props) {
  const { send, now } = useServices();
  const attempt = useAttempt();
  const known = state.playbook.topics.find(({ id }) => id === topic);
  if (!known) return null;
  const pick = (tag: string) =>
    void attempt(async () => {
      await send('now.tick', {
        tab,
        reports: [{ id: makeId(), at: now(), kind: 'tag.set', topic, tag }],
      });
      reload();
    });
  return (
    <Choice
      label={known.title}
      options={known.tags.map(({ id, title }) => ({ value: id, text: title }))}
      value={state.memory.tags[topic] ?? ''}
      onPick={pick}
    />
  );
}
