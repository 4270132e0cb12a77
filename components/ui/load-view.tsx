import type { ReactNode } from 'react';
import { Button } from './button';
import { EmptyState } from './empty-state';
import { say } from './text';
import type { Loaded } from './use-loaded';

type Props<T> = { loaded: Loaded<T>; reload: () => void; children: (value: T) => ReactNode };

/** Shows what was loaded, that it is on its way, or why it failed with a way to try again. */
export function LoadView<T>({ loaded, reload, children }: Props<T>) {
  if (loaded.state === 'loading') return <p className="loading">{say('loading')}</p>;
  if (loaded.state === 'ready') return <>{children(loaded.value)}</>;
  return (
    <div role="alert">
      <EmptyState
        title={say('loadFailed')}
        text={loaded.reason}
        action={<Button onClick={reload}>{say('tryAgain')}</Button>}
      />
    </div>
  );
}
