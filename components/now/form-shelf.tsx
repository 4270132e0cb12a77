import { useId, useState } from 'react';
import type { CaseState } from '../../utils/model/case-state';
import { FORMS, type Form } from '../../utils/model/workspace';
import { Button } from '../ui/button';
import { focusField } from '../ui/focus-field';
import { Icon } from '../ui/icon';
import { useServices } from '../ui/services';
import { useAttempt } from '../ui/snackbar';
import { say } from '../ui/text';
import { BehalfForm } from './behalf-form';
import { CallbackForm } from './callback-form';
import { HandOffForm } from './hand-off-form';

type Props = {
  tab: number | null;
  state: CaseState | null;
  name: string;
  isDown: boolean;
  onSaved: () => void;
};

/** The forms with typed details: a callback at hand, the rarer ones behind More, one open at a time. */
export function FormShelf({ tab, state, name, isDown, onSaved }: Props) {
  const { drafts, askedForm } = useServices();
  const [opened, setOpened] = useState<Form | null>(
    () => askedForm() ?? FORMS.find((form) => drafts.read(form) !== null) ?? null,
  );
  const [closed, setClosed] = useState(false);
  const close = () => {
    setOpened(null);
    setClosed(true);
  };
  if (opened !== null) {
    const common = { tab, onSaved, onClose: close, onReopen: () => setOpened(opened) };
    if (opened === 'callback') return <CallbackForm {...common} name={name} />;
    if (opened === 'on-behalf') return <BehalfForm {...common} />;
    return <HandOffForm {...common} customers={state?.playbook.customers ?? []} />;
  }
  return (
    <Shelf
      isDown={isDown}
      asksOthers={state?.playbook.stance.behalf !== 'never'}
      focus={closed}
      onOpen={setOpened}
      onSaved={onSaved}
    />
  );
}

type ShelfProps = {
  isDown: boolean;
  asksOthers: boolean;
  focus: boolean;
  onOpen: (form: Form) => void;
  onSaved: () => void;
};

function Shelf({ isDown, asksOthers, focus, onOpen, onSaved }: ShelfProps) {
  const { settings } = useServices();
  const attempt = useAttempt();
  const id = useId();
  const [more, setMore] = useState(false);
  const goDown = () =>
    void attempt(async () => {
      await settings.setSystemDown(true);
      onSaved();
    });
  return (
    <div className="shelf">
      <div className="shelf-row">
        <Button
          className="wide"
          // A form was just closed: the keyboard goes on where it came from.
          ref={focus ? focusField : undefined}
          onClick={() => onOpen('callback')}
        >
          <Icon name="phone" />
          {say('callbackOffer')}
        </Button>
        <Button look="quiet" aria-expanded={more} aria-controls={id} onClick={() => setMore(!more)}>
          {say('more')}
        </Button>
      </div>
      <div className="shelf-more" id={id} hidden={!more}>
        {asksOthers && (
          <Button look="quiet" onClick={() => onOpen('on-behalf')}>
            {say('behalfTitle')}
          </Button>
        )}
        <Button look="quiet" onClick={() => onOpen('hand-off')}>
          {say('handOffTitle')}
        </Button>
        {!isDown && (
          <Button look="quiet" onClick={goDown}>
            {say('downSwitch')}
          </Button>
        )}
      </div>
    </div>
  );
}
