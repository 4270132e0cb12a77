import type { Interaction } from '../../utils/model/interaction';
import { REVIEW_MARKS } from '../../utils/model/review-mark';
import { say } from '../ui/text';
import { SwitchRow } from './switch-row';
import { useSaySo } from './use-say-so';

const nameOf = (mark: (typeof REVIEW_MARKS)[number]) => say(`mark_${mark}`);

/** Exemplary, teachable, needs a call, or just read: each a switch of its own. */
export function MarkButtons({ contact, onChanged }: { contact: Interaction; onChanged: () => void }) {
  const saySo = useSaySo(onChanged);
  const interaction = contact.id;
  return (
    <SwitchRow
      legend={say('coachMarks')}
      mark="data-mark"
      all={REVIEW_MARKS}
      on={contact.marks}
      nameOf={nameOf}
      onSwitch={(mark, on) =>
        saySo(
          'coaching.mark',
          { interaction, mark, on: !on },
          { interaction, mark, on },
          say(on ? 'markOff' : 'markOn', nameOf(mark)),
        )
      }
    />
  );
}
