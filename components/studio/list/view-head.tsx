import { type ReactNode, useContext, useEffect, useRef } from 'react';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { say } from '../../ui/text';
import { MovedContext } from './moved-context';

type Props = {
  title: string;
  why?: string;
  onBack?: () => void;
  /** The focus goes to a field of the page instead. */
  quiet?: boolean;
  children?: ReactNode;
};

/** The head of one page of the studio; its heading takes the focus when somebody came here from another page of it. */
export function ViewHead({ title, why, onBack, quiet, children }: Props) {
  const moved = useContext(MovedContext);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    heading.current?.closest('main')?.scrollIntoView();
    if (!quiet) heading.current?.focus();
  }, [moved, quiet]);
  return (
    <div className="view-head">
      {onBack && (
        <Button look="quiet" className="back" onClick={onBack}>
          <Icon name="back" />
          {say('studioBack')}
        </Button>
      )}
      <div className="view-title">
        <h2 tabIndex={-1} ref={heading}>
          {title}
        </h2>
        {children}
      </div>
      {why && <p className="soft">{why}</p>}
    </div>
  );
}
