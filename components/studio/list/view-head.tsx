import type { ReactNode } from 'react';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { say } from '../../ui/text';

type Props = { title: string; why?: string; onBack?: () => void; children?: ReactNode };

/** The head of one page of the studio; its heading takes the focus when the page opens. */
export function ViewHead({ title, why, onBack, children }: Props) {
  return (
    <div className="view-head">
      {onBack && (
        <Button look="quiet" className="back" onClick={onBack}>
          <Icon name="back" />
          {say('studioBack')}
        </Button>
      )}
      <div className="view-title">
        <h2 tabIndex={-1} data-start>
          {title}
        </h2>
        {children}
      </div>
      {why && <p className="soft">{why}</p>}
    </div>
  );
}
