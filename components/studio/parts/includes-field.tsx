import { useAt, useForm } from '../../form/form-state';
import { LabelledGroup } from '../../form/labelled';
import { useServices } from '../../ui/services';
import { say } from '../../ui/text';
import { useLoaded } from '../../ui/use-loaded';

const PATH = ['includes'] as const;

/** Whose phrases and plain words this playbook uses too. */
export function IncludesField() {
  const { studio } = useServices();
  const { draft, locked } = useForm();
  const [stored, set] = useAt(PATH);
  const { loaded } = useLoaded(() => studio.list(), [studio], ['playbooks']);
  const chosen = Array.isArray(stored) ? stored.map(String) : [];
  if (loaded.state !== 'ready') return null;
  const others = loaded.value.filter(
    ({ id, live, deleted, builtIn }) =>
      chosen.includes(id) || (id !== draft.id && !deleted && (builtIn || live !== null)),
  );
  return (
    <section className="card block">
      <LabelledGroup path={PATH} label="partIncludes" hint="partIncludesHint">
        <div className="checks">
          {others.map(({ id, name }) => (
            <label className="inline" key={id}>
              <input
                type="checkbox"
                disabled={locked}
                checked={chosen.includes(id)}
                onChange={(e) =>
                  set(e.target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
                }
              />
              <span>{name}</span>
            </label>
          ))}
        </div>
        {others.length === 0 && <p className="soft">{say('partIncludesNone')}</p>}
      </LabelledGroup>
    </section>
  );
}
