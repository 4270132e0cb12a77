import { useForm } from '../../form/form-state';
import { listAt } from '../../form/json';
import { Field } from '../../ui/field';
import { say, sayCount } from '../../ui/text';
import { listsOf, nameOfSection, SECTION_IDS, type SectionId } from './sections';

type Props = { at: SectionId; onPick: (id: SectionId) => void };

/** The parts of a playbook: a list at the side; in narrow windows a field to choose from. */
export function SectionNav({ at, onPick }: Props) {
  const { draft, countFaults } = useForm();
  const sections = SECTION_IDS.map((id) => {
    const lists = listsOf(id);
    return {
      id,
      name: say(nameOfSection(id)),
      count: lists.reduce((sum, key) => sum + listAt(draft, [key]).length, 0),
      faults: lists.reduce((sum, key) => sum + countFaults([key]), 0),
    };
  });
  return (
    <>
      <nav className="section-nav" aria-label={say('sections')}>
        <ul>
          {sections.map(({ id, name, count, faults }) => (
            <li key={id} className={id === 'replay' ? 'apart' : undefined}>
              <button type="button" aria-current={id === at ? 'page' : undefined} onClick={() => onPick(id)}>
                <span>{name}</span>
                {faults > 0 && <span className="dot" title={sayCount('studioFaults', faults)} />}
                {count > 0 && <span className="count">{count}</span>}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className="section-pick">
        <Field label={say('sections')}>
          {(ids) => (
            <select {...ids} value={at} onChange={(e) => onPick(e.target.value as SectionId)}>
              {sections.map(({ id, name, count }) => (
                <option key={id} value={id}>
                  {count > 0 ? `${name} (${count})` : name}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
    </>
  );
}
