import { Fragment } from 'react';
import { say } from '../ui/text';
import { ChecksField } from './checks-field';
import { CommasField } from './commas-field';
import type { FieldSpec } from './field-spec';
import { FlagField } from './flag-field';
import { useForm } from './form-state';
import { ItemsField } from './items-field';
import type { Path } from './json';
import { LinesField } from './lines-field';
import { NumberField } from './number-field';
import { PickField } from './pick-field';
import { TextField } from './text-field';
import { WhenField } from './when/when-field';

/** Draws the fields that a form's data describes; `path` is the map they belong to. */
export function SpecForm({ fields, path }: { fields: readonly FieldSpec[]; path: Path }) {
  return (
    <>
      {fields.map((field) => (
        <Fragment key={`${field.kind} ${field.key}`}>
          <SpecField field={field} path={[...path, field.key]} around={path} />
        </Fragment>
      ))}
    </>
  );
}

type FieldProps = { field: FieldSpec; path: Path; around: Path };

/** One field; in a form that is only read its controls are off, while lists still open. */
function SpecField(props: FieldProps) {
  const { locked } = useForm();
  const opens = props.field.kind === 'items' || props.field.kind === 'more';
  if (!locked || opens) return <PlainField {...props} />;
  return (
    <fieldset className="form-lock" disabled>
      <PlainField {...props} />
    </fieldset>
  );
}

function PlainField({ field, path, around }: FieldProps) {
  switch (field.kind) {
    case 'text':
      return <TextField spec={field} path={path} />;
    case 'pick':
      return <PickField spec={field} path={path} />;
    case 'checks':
      return <ChecksField spec={field} path={path} />;
    case 'flag':
      return <FlagField spec={field} path={path} />;
    case 'number':
      return <NumberField spec={field} path={path} />;
    case 'commas':
      return <CommasField spec={field} path={path} />;
    case 'lines':
      return <LinesField spec={field} path={path} />;
    case 'when':
      return <WhenField spec={field} path={path} />;
    case 'items':
      return (
        <ItemsField
          spec={field.items}
          path={path}
          body={(entry) => <SpecForm fields={field.items.fields} path={entry} />}
        />
      );
    case 'own':
      return field.draw(path);
    case 'more':
      return <More field={field} path={around} />;
  }
}

/** Fields that are seldom needed; opens by itself where one of them has a fault. */
function More({ field, path }: { field: Extract<FieldSpec, { kind: 'more' }>; path: Path }) {
  const { countFaults } = useForm();
  const faulty = field.fields.some((each) => countFaults([...path, each.key]) > 0);
  return (
    <details className="more" open={faulty || undefined}>
      <summary>{say(field.label)}</summary>
      <div className="form-rows">
        <SpecForm fields={field.fields} path={path} />
      </div>
    </details>
  );
}
