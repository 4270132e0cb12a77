import type { Interaction } from '../../utils/model/interaction';
import { REVIEW_MARKS } from '../../utils/model/review-mark';
import { Button } from '../ui/button';
import { say } from '../ui/text';
import { useSaySo } from './use-say-so';

/** Exemplary, teachable, needs a call, or just read: each a switch of its own. */
export function MarkButtons({ contact, onChanged }: { contact: Interaction; onChanged: () => void }) {
  const saySo = useSaySo(onChanged);
  const interaction = contact.id;
  return (
    <fieldset className="switches">
      <legend>{say('coachMarks')}</legend>
      <div className="row">
        {REVIEW_MARKS.map((mark) => {
          const on = contact.marks.includes(mark);
          const name = say(`mark_${mark}`);
          return (
            <Button
              key={mark}
              className="switch"
              aria-pressed={on}
              data-mark={mark}
              onClick={() =>
                saySo(
                  'coaching.mark',
                  { interaction, mark, on: !on },
                  { interaction, mark, on },
                  say(on ? 'markOff' : 'markOn', name),
                )
              }
            >
              {name}
            </Button>
          );
        })}
      </div>
    </fieldset>
  );
}
