import { EmptyState } from '../../ui/empty-state';
import { say } from '../../ui/text';
import { ViewHead } from '../list/view-head';
import type { StudioRoute } from '../studio-route';
import { BookForm } from './book-form';
import { useBook } from './use-book';

type Route = Extract<StudioRoute, { at: 'book' }>;
type Props = { route: Route; onRoute: (route: StudioRoute) => void };

/** One playbook, opened for editing; a built-in one for reading and copying. */
export function BookEditor({ route, onRoute }: Props) {
  const opened = useBook(route.id);
  if (opened === 'loading') return <p className="loading">{say('loading')}</p>;
  if (opened === 'missing' || 'failed' in opened)
    return (
      <>
        <ViewHead title={say('studioTitle')} onBack={() => onRoute({ at: 'list' })} />
        <EmptyState
          title={say(opened === 'missing' ? 'studioMissing' : 'loadFailed')}
          {...(opened !== 'missing' && { text: opened.failed })}
        />
      </>
    );
  return <BookForm opened={opened} route={route} onRoute={onRoute} />;
}
