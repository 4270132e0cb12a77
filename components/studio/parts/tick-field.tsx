import { useAt } from '../../form/form-state';
import { fieldId, isMap, type Path } from '../../form/json';
import { LabelledGroup } from '../../form/labelled';
import { WhenField } from '../../form/when/when-field';
import { say } from '../../ui/text';

const NEXT_STEP = { by: 'text', when: { all: [{ signal: 'nextStep', is: true }] } };

/** How a step counts as done: Bedside sees it in the text, or the agent says so. */
export function TickField({ path }: { path: Path }) {
  const [stored, set] = useAt(path);
  const byText = isMap(stored) && stored.by === 'text';
  const name = fieldId(path);
  return (
    <>
      <LabelledGroup path={path} label="partTick" hint="partTickHint" deep={false}>
        <div className="pills">
          {([false, true] as const).map((text) => (
            <label className="pill" key={String(text)}>
              <input
                type="radio"
                name={name}
                checked={byText === text}
                onChange={() => set(text ? NEXT_STEP : { by: 'hand' })}
              />
              <span>{say(text ? 'tickSeenInText' : 'tickByHand')}</span>
            </label>
          ))}
        </div>
      </LabelledGroup>
      {byText && (
        <WhenField
          spec={{ label: 'tickWhen', hint: 'tickWhenHint' }}
          path={[...path, 'when']}
          groups={['draft', 'fault', 'promise']}
        />
      )}
    </>
  );
}
