import { type ReactNode, useId } from 'react';
import { Button } from '../ui/button';
import { say } from '../ui/text';

type Props = {
  title: string;
  name: string;
  save: string;
  onSave: () => void;
  onDiscard: () => void;
  children: ReactNode;
};

/** A form of the popup: Enter saves it; what is typed stays until it is saved or discarded. */
export function FormCard({ title, name, save, onSave, onDiscard, children }: Props) {
  const id = useId();
  return (
    <form
      className={`card ${name}-form`}
      aria-labelledby={id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
        // Once the problems are drawn, the keyboard stands at the first of them.
        const form = event.currentTarget;
        setTimeout(() => form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
      <div className="row end">
        <Button look="quiet" onClick={onDiscard}>
          {say('discard')}
        </Button>
        <Button type="submit" look="main">
          {save}
        </Button>
      </div>
    </form>
  );
}
