import { useState } from 'react';
import { Button } from '../ui/button';
import { focusField } from '../ui/focus-field';
import { Icon } from '../ui/icon';
import { useServices } from '../ui/services';
import { useAttempt } from '../ui/snackbar';
import { say } from '../ui/text';

type Props = { tab: number; name: string; onDone: () => void };

/** The customer's name as addressed, and a way to correct it once for this case. */
export function NameEditor({ tab, name, onDone }: Props) {
  const { send } = useServices();
  const attempt = useAttempt();
  const [draft, setDraft] = useState<string | null>(null);

  const save = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    if (draft === null) return;
    void attempt(async () => {
      await send('now.name', { tab, name: draft.trim() });
      setDraft(null);
      onDone();
    });
  };

  if (draft === null)
    return (
      <div className="name-line">
        <h2 className="name">{name || say('nameUnknown')}</h2>
        <button type="button" className="icon-button" onClick={() => setDraft(name)}>
          <Icon name="pencil" />
          <span className="hidden">{say('nameCorrect')}</span>
        </button>
      </div>
    );
  return (
    <form className="name-form" onSubmit={save}>
      <label htmlFor="name-correct">{say('nameAddressedAs')}</label>
      <div className="row">
        <input
          id="name-correct"
          value={draft}
          ref={focusField}
          autoComplete="off"
          maxLength={80}
          onChange={(e) => setDraft(e.target.value)}
        />
        <Button type="submit" look="main">
          {say('save')}
        </Button>
        <Button look="quiet" onClick={() => setDraft(null)}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  );
}
