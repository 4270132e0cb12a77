import { useEffect, useRef, useState } from 'react';
import { FormProvider, focusPlace, useFormState } from '../../form/form-state';
import { say } from '../../ui/text';
import { UsesForm } from '../list/uses-form';
import type { PreviewAim } from '../preview/preview-book';
import { PreviewPane } from '../preview/preview-pane';
import { VersionsView } from '../publish/versions-view';
import { ReplayProvider } from '../replay/replay-context';
import { ReplayView } from '../replay/replay-view';
import type { StudioRoute } from '../studio-route';
import { BookHead } from './book-head';
import { FaultList } from './fault-list';
import type { FoundPlace } from './find-fields';
import { PartForm } from './part-form';
import { SectionNav } from './section-nav';
import { isPart, nameOfSection, partOf, type SectionId } from './sections';
import type { OpenBook } from './use-book';
import { useFaults } from './use-faults';

type Route = Extract<StudioRoute, { at: 'book' }>;
type Props = { opened: OpenBook; route: Route; onRoute: (route: StudioRoute) => void };

/** The editor: parts at the side, the form in the middle, the panel that comes of it beside. */
export function BookForm({ opened, route, onRoute }: Props) {
  const { book, draft, change } = opened;
  const { faults, playbook } = useFaults(draft);
  const [tried, setTried] = useState(false);
  const form = useFormState(draft, change, faults, { showAll: tried, locked: book.builtIn });
  const jump = useRef<FoundPlace | null>(null);
  const { section } = route;
  const go = (next: SectionId) => onRoute({ ...route, section: next, open: undefined });

  const { setOpen } = form;
  useEffect(() => {
    if (route.open !== undefined && route.section === 'prompts') setOpen(['prompts'], route.open);
  }, [route.open, route.section, setOpen]);
  useEffect(() => {
    const place = jump.current;
    if (!place || place.section !== section) return;
    jump.current = null;
    for (const { list, index } of place.open) setOpen(list, index);
    // The entries on the way are drawn first.
    requestAnimationFrame(() => focusPlace(place.path));
  });
  const jumpTo = (place: FoundPlace) => {
    jump.current = place;
    setTried(true);
    go(place.section);
  };

  const list = section === 'workspaces' ? 'workspaces' : 'prompts';
  const open = section === list ? form.openAt([list]) : null;
  const aim: PreviewAim = open === null ? 'whole' : { list, index: open };
  const hasPreview = isPart(section) && section !== 'words' && section !== 'practice';
  return (
    <FormProvider value={form}>
      <BookHead
        opened={opened}
        faults={faults.length}
        playbook={playbook}
        onBack={() => onRoute({ at: 'list' })}
        onCopied={(id) => onRoute({ at: 'book', id, section: 'about' })}
        onUses={() => go('uses')}
        onFaults={() => {
          setTried(true);
          requestAnimationFrame(() => document.getElementById('faults')?.focus());
        }}
      />
      <ReplayProvider draft={playbook} live={book.live?.playbook ?? null}>
        <div className={hasPreview ? 'editor with-preview' : 'editor'}>
          <SectionNav at={section} onPick={go} />
          <div className="editor-form">
            {tried && <FaultList faults={faults} draft={draft} onJump={jumpTo} />}
            <div key={section} ref={beginAtTop}>
              <h3 className="section-title">{say(nameOfSection(section))}</h3>
              {isPart(section) && <p className="soft">{say(partOf(section).why)}</p>}
            </div>
            {isPart(section) && <PartForm part={section} />}
            {section === 'replay' && <ReplayView />}
            {section === 'versions' && <VersionsView opened={opened} playbook={playbook} />}
            {section === 'uses' && book.live === null && <p className="note-line">{say('usesNotLive')}</p>}
            {section === 'uses' && (
              <UsesForm book={{ id: book.id, name: typeof draft.name === 'string' ? draft.name : book.id }} />
            )}
          </div>
          {hasPreview && (
            <PreviewPane
              draft={draft}
              playbook={playbook}
              aim={aim}
              first={section === 'teachback' || draft.role === 'nurse' ? 'visit' : 'upset'}
            />
          )}
        </div>
      </ReplayProvider>
    </FormProvider>
  );
}

/** Another section begins at its top, also when the one before was scrolled. */
function beginAtTop(head: HTMLElement | null): void {
  const editor = head?.closest('.editor');
  if (editor && editor.getBoundingClientRect().top < 0) editor.scrollIntoView();
}
