import { FOUNDATIONS } from '../../utils/model/foundation';
import type { Interaction } from '../../utils/model/interaction';
import { say } from '../ui/text';
import { SwitchRow } from './switch-row';
import { useSaySo } from './use-say-so';

const nameOf = (foundation: (typeof FOUNDATIONS)[number]) => say(`foundation_${foundation}`);

/** Pins the contact to a foundation that the lead saw in it (practice 003-13). */
export function WitnessButtons({ contact, onChanged }: { contact: Interaction; onChanged: () => void }) {
  const saySo = useSaySo(onChanged);
  const interaction = contact.id;
  return (
    <SwitchRow
      legend={say('coachWitness')}
      mark="data-witness"
      all={FOUNDATIONS}
      on={contact.witnessed}
      nameOf={nameOf}
      onSwitch={(foundation, on) =>
        saySo(
          'coaching.witness',
          { interaction, foundation, on: !on },
          { interaction, foundation, on },
          say(on ? 'witnessOff' : 'witnessOn', nameOf(foundation)),
        )
      }
    />
  );
}
