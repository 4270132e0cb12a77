import type { StudioLine } from '../../../utils/playbooks/studio-book';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { LoadView } from '../../ui/load-view';
import { useServices } from '../../ui/services';
import { useAttempt, useSnackbar } from '../../ui/snackbar';
import { say } from '../../ui/text';
import { useLoaded } from '../../ui/use-loaded';
import type { StudioRoute } from '../studio-route';
import { BookRow } from './book-row';
import { ViewHead } from './view-head';

/** All playbooks: own ones first, then those that come with Bedside. */
export function BookList({ onRoute }: { onRoute: (route: StudioRoute) => void }) {
  const { studio, saveFile } = useServices();
  const attempt = useAttempt();
  const show = useSnackbar();
  const { loaded, reload } = useLoaded(() => studio.list(), [studio], ['playbooks']);

  const acts = {
    open: (line: StudioLine) => onRoute({ at: 'book', id: line.id, section: 'prompts' }),
    copy: (line: StudioLine) =>
      void attempt(async () => {
        const { id } = await studio.copy(line.id, say('studioCopyName', line.name).slice(0, 80));
        onRoute({ at: 'book', id, section: 'about' });
      }),
    save: (line: StudioLine) =>
      void attempt(async () =>
        saveFile(`${line.id}.json`, 'application/json', await studio.exportBook(line.id)),
      ),
    remove: (line: StudioLine) =>
      void attempt(async () => {
        await studio.remove(line.id);
        reload();
        show({
          text: say('studioDeleted', line.name),
          action: { label: say('undo'), run: () => studio.restore(line.id).then(reload) },
        });
      }),
    restore: (line: StudioLine) =>
      void attempt(async () => {
        await studio.restore(line.id);
        reload();
      }),
  };

  return (
    <>
      <ViewHead title={say('studioTitle')} why={say('studioWhy')}>
        <div className="row">
          <Button look="main" onClick={() => onRoute({ at: 'new' })}>
            {say('studioNew')}
          </Button>
          <Button onClick={() => onRoute({ at: 'import' })}>{say('studioImport')}</Button>
          <Button onClick={() => onRoute({ at: 'uses' })}>{say('studioUses')}</Button>
        </div>
      </ViewHead>
      <LoadView loaded={loaded} reload={reload}>
        {(lines) => {
          const own = lines.filter((line) => !line.builtIn && !line.deleted);
          const away = lines.filter((line) => line.deleted);
          return (
            <>
              <section className="card" aria-labelledby="own-title">
                <h3 className="block-title" id="own-title">
                  {say('studioOwn')}
                </h3>
                {own.length === 0 ? (
                  <EmptyState title={say('studioOwnNone')} text={say('studioOwnNoneWhy')} />
                ) : (
                  <ul className="books">
                    {own.map((line) => (
                      <BookRow key={line.id} line={line} acts={acts} />
                    ))}
                  </ul>
                )}
              </section>
              <section className="card" aria-labelledby="built-title">
                <h3 className="block-title" id="built-title">
                  {say('studioBuiltIn')}
                </h3>
                <p className="soft">{say('studioBuiltInWhy')}</p>
                <ul className="books">
                  {lines
                    .filter((line) => line.builtIn)
                    .map((line) => (
                      <BookRow key={line.id} line={line} acts={acts} />
                    ))}
                </ul>
              </section>
              {away.length > 0 && (
                <details className="card">
                  <summary>{say('studioAway')}</summary>
                  <ul className="books">
                    {away.map((line) => (
                      <BookRow key={line.id} line={line} acts={acts} />
                    ))}
                  </ul>
                </details>
              )}
            </>
          );
        }}
      </LoadView>
    </>
  );
}
