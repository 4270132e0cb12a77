import { Button } from './button';
import { Field } from './field';
import { focusField } from './focus-field';
import { useServices } from './services';
import { useAttempt, useSnackbar } from './snackbar';
import { say } from './text';

type Props = {
  label: string;
  text: string;
  done: string;
  hint?: string;
  first?: boolean;
  /** The label stands above already. */
  hideLabel?: boolean;
};

/** A text that stands ready to be copied; it can be selected by hand too. `first` takes the focus to its button. */
export function CopyText({ label, hint, text, done, first, hideLabel }: Props) {
  const { copy } = useServices();
  const show = useSnackbar();
  const attempt = useAttempt();
  const run = () =>
    void attempt(async () => {
      await copy(text);
      show({ text: done });
    });
  return (
    <div className={hideLabel ? 'copy-text bare' : 'copy-text'}>
      <Field label={label} hint={hint}>
        {(ids) => <textarea {...ids} readOnly rows={text.split('\n').length} value={text} />}
      </Field>
      <Button look="main" ref={first ? focusField : undefined} onClick={run}>
        {say('copy')}
      </Button>
    </div>
  );
}
