import { useRef } from 'react';
import { CoachProvider } from '../form/script/use-coach';
import { say } from '../ui/text';
import { BookEditor } from './editor/book-editor';
import { HealthProvider } from './health/use-health';
import { BookList } from './list/book-list';
import { ImportBook } from './list/import-book';
import { MovedContext } from './list/moved-context';
import { NewBook } from './list/new-book';
import { UsesForm } from './list/uses-form';
import { ViewHead } from './list/view-head';
import type { StudioRoute } from './studio-route';

type Props = { route: StudioRoute; onRoute: (route: StudioRoute) => void };

/** The trainers' studio: its list, and whatever was opened from it. */
export function StudioView({ route, onRoute }: Props) {
  const moved = useRef(false);
  // A new page of the studio begins at its heading, for the eye and for screen readers.
  const go = (next: StudioRoute) => {
    if (pageOf(next) !== pageOf(route)) moved.current = true;
    onRoute(next);
  };
  const openBook = (id: string) => go({ at: 'book', id, section: 'prompts' });
  const toList = () => go({ at: 'list' });
  return (
    <MovedContext value={moved}>
      <div className="studio">
        {route.at === 'list' && <BookList onRoute={go} />}
        {route.at === 'new' && (
          <NewBook onMade={(id) => go({ at: 'book', id, section: 'prompts', open: 0 })} onCancel={toList} />
        )}
        {route.at === 'import' && <ImportBook onDone={openBook} onCancel={toList} />}
        {route.at === 'uses' && (
          <>
            <ViewHead title={say('usesTitle')} why={say('usesWhy')} onBack={toList} />
            <UsesForm />
          </>
        )}
        {route.at === 'book' && (
          <CoachProvider>
            <HealthProvider>
              <BookEditor key={route.id} route={route} onRoute={go} />
            </HealthProvider>
          </CoachProvider>
        )}
      </div>
    </MovedContext>
  );
}

function pageOf(route: StudioRoute): string {
  return route.at === 'book' ? `book ${route.id}` : route.at;
}
