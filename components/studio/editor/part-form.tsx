import { useForm } from '../../form/form-state';
import { SpecForm } from '../../form/spec-form';
import { say } from '../../ui/text';
import { AnswersImport } from '../parts/answers-import';
import { IncludesField } from '../parts/includes-field';
import { type PartId, partOf } from './sections';

/** The form of one part of a playbook. */
export function PartForm({ part }: { part: PartId }) {
  const { locked } = useForm();
  return (
    <>
      {partOf(part).blocks.map(({ title, why, at, fields }, i) => (
        <section className="card block" key={title ?? String(i)}>
          {title && <h3 className="block-title">{say(title)}</h3>}
          {why && <p className="soft">{say(why)}</p>}
          <div className="form-rows">
            <SpecForm fields={fields} path={at ? [at] : []} />
          </div>
        </section>
      ))}
      {part === 'about' && <IncludesField />}
      {part === 'answers' && !locked && <AnswersImport />}
    </>
  );
}
