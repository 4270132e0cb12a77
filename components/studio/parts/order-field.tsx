import { useAt, useForm } from '../../form/form-state';
import { isMap, listAt, moveEntry, type Path } from '../../form/json';
import { LabelledGroup } from '../../form/labelled';
import { Icon } from '../../ui/icon';
import { say } from '../../ui/text';
import { titleOfItem } from './prompt-spec';

/** Which steps a named order has, and in which sequence: ticked steps stand first, in their order. */
export function OrderField({ path }: { path: Path }) {
  const { draft } = useForm();
  const [stored, set] = useAt(path);
  const steps = listAt(draft, [...path.slice(0, -3), 'steps']).filter(isMap);
  const chosen = (Array.isArray(stored) ? stored.map(String) : []).filter((id) =>
    steps.some((s) => s.id === id),
  );
  const rest = steps.map((s) => String(s.id)).filter((id) => !chosen.includes(id));
  const nameOf = (id: string) => {
    const step = steps.find((s) => s.id === id);
    return (step && titleOfItem(step)) || say('studioUntitled');
  };
  return (
    <LabelledGroup path={path} label="partOrderSteps" hint="partOrderStepsHint">
      <ol className="order-steps">
        {[...chosen, ...rest].map((id) => {
          const at = chosen.indexOf(id);
          return (
            <li key={id}>
              <label className="inline">
                <input
                  type="checkbox"
                  checked={at >= 0}
                  onChange={(e) =>
                    set(e.target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
                  }
                />
                <span>{nameOf(id)}</span>
              </label>
              {at >= 0 &&
                (['up', 'down'] as const).map((way) => (
                  <button
                    type="button"
                    className="icon-button"
                    key={way}
                    aria-disabled={way === 'up' ? at === 0 : at === chosen.length - 1}
                    aria-label={say(way === 'up' ? 'studioMoveUp' : 'studioMoveDown', nameOf(id))}
                    onClick={() => set(moveEntry(chosen, at, way === 'up' ? at - 1 : at + 1))}
                  >
                    <Icon name={way} />
                  </button>
                ))}
            </li>
          );
        })}
      </ol>
    </LabelledGroup>
  );
}
