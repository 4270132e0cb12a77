import { FOUNDATIONS } from '../../utils/model/foundation';
import type { Interaction } from '../../utils/model/interaction';
import { Button } from '../ui/button';
import { say } from '../ui/text';
import { useSaySo } from './use-say-so';

/** Pins the contact to a foundation that the lead saw in it (practice 003-13). */
export function WitnessButtons({ contact, onChanged }: { contact: Interaction; onChanged: () => void }) {
  const saySo = useSaySo(onChanged);
  const interaction = contact.id;
  return (
    <fieldset className="switches">
      <legend>{say('coachWitness')}</legend>
      <div className="row">
        {FOUNDATIONS.map((foundation) => {
          const on = contact.witnessed.includes(foundation);
          const name = say(`foundation_${foundation}`);
          return (
            <Button
              key={foundation}
              className="switch"
              aria-pressed={on}
              data-witness={foundation}
              onClick={() =>
                saySo(
                  'coaching.witness',
                  { interaction, foundation, on: !on },
                  { interaction, foundation, on },
                  say(on ? 'witnessOff' : 'witnessOn', name),
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
