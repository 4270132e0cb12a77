import { useEffect, useRef } from 'react';
import { BookEditor } from './editor/book-editor';
import { HealthProvider } from './health/use-health';
import { BookList } from './list/book-list';
import { ImportBook } from './list/import-book';
import { NewBook } from './list/new-book';
import { UsesPage } from './list/uses-page';
import { CoachProvider } from './script/use-coach';
import type { StudioRoute } from './studio-route';

type Props = { route: StudioRoute; onRoute: (route: StudioRoute) => void };

/** The trainers' studio: its list, and whatever was opened from it. */
export function StudioView({ route, onRoute }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const place = route.at === 'book' ? `book ${route.id}` : route.at;
  const before = useRef(place);
  useEffect(() => {
    // A new page of the studio begins at its heading, for the eye and for screen readers.
    if (before.current === place) return;
    before.current = place;
    box.current?.querySelector<HTMLElement>('[data-start]')?.focus();
    window.scrollTo(0, 0);
  }, [place]);
  const openBook = (id: string) => onRoute({ at: 'book', id, section: 'prompts' });
  const toList = () => onRoute({ at: 'list' });
  return (
    <div className="studio" ref={box}>
      {route.at === 'list' && <BookList onRoute={onRoute} />}
      {route.at === 'new' && (
        <NewBook
          onMade={(id) => onRoute({ at: 'book', id, section: 'prompts', open: 0 })}
          onCancel={toList}
        />
      )}
      {route.at === 'import' && <ImportBook onDone={openBook} onCancel={toList} />}
      {route.at === 'uses' && <UsesPage onBack={toList} />}
      {route.at === 'book' && (
        <CoachProvider>
          <HealthProvider>
            <BookEditor key={route.id} route={route} onRoute={onRoute} />
          </HealthProvider>
        </CoachProvider>
      )}
    </div>
  );
}
