import { useState } from 'react';
import type { Playbook } from '../../../utils/model/playbook';
import { diffPlaybooks } from '../../../utils/playbooks/diff-playbooks';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { LoadView } from '../../ui/load-view';
import { useServices } from '../../ui/services';
import { useAttempt, useSnackbar } from '../../ui/snackbar';
import { say } from '../../ui/text';
import { useLoaded } from '../../ui/use-loaded';
import { VersionList } from '../../ui/version-list';
import type { OpenBook } from '../editor/use-book';
import { ChangeList } from './change-list';
import { STUDIO_WORDS } from './word-change';

type Props = { opened: OpenBook; playbook: Playbook | null };

/** The published versions, what differs between any two, and the way back to one of them. */
export function VersionsView({ opened, playbook }: Props) {
  const { book } = opened;
  const { studio } = useServices();
  const attempt = useAttempt();
  const show = useSnackbar();
  const live = book.live?.version ?? null;
  const rollBack = (version: number) =>
    void attempt(async () => {
      const made = await studio.rollback(book.id, version);
      await opened.reload('book');
      show({
        text: say('rolledBack', version, made.version),
        ...(live !== null && {
          action: {
            label: say('undo'),
            run: async () => {
              await studio.rollback(book.id, live);
              await opened.reload('book');
            },
          },
        }),
      });
    });
  const drop = () =>
    void attempt(async () => {
      const before = opened.draft;
      await opened.flush();
      await studio.dropDraft(book.id);
      await opened.reload('draft');
      show({ text: say('draftDropped'), action: { label: say('undo'), run: () => opened.change(before) } });
    });
  if (book.builtIn) return <p className="soft">{say('versionsBuiltIn')}</p>;
  return (
    <>
      <section className="card block">
        {book.versions.length === 0 ? (
          <p className="soft">{say('versionsNone')}</p>
        ) : (
          <VersionList
            versions={book.versions}
            live={live}
            onBack={rollBack}
            label={say('sectionVersions')}
          />
        )}
        {book.live !== null && book.draft !== null && (
          <div className="row">
            <Button look="danger" onClick={drop}>
              {say('draftDrop')}
            </Button>
          </div>
        )}
      </section>
      {book.versions.length > 0 && <CompareVersions opened={opened} playbook={playbook} />}
    </>
  );
}

/** Two versions side by side, in words. 0 stands for the draft. */
function CompareVersions({ opened: { book }, playbook }: Props) {
  const { studio } = useServices();
  const numbers = book.versions.map(({ version }) => version);
  const [older, setOlder] = useState(() => book.live?.version ?? numbers[0] ?? 0);
  const [newer, setNewer] = useState(0);
  const read = (version: number) =>
    version === 0 ? Promise.resolve(playbook) : studio.readVersion(book.id, version);
  const { loaded, reload } = useLoaded(async () => {
    const [before, after] = await Promise.all([read(older), read(newer)]);
    return after && diffPlaybooks(before, after, STUDIO_WORDS);
  }, [older, newer, playbook, book.versions.length]);
  const choose = (label: string, value: number, set: (version: number) => void) => (
    <Field label={label}>
      {(ids) => (
        <select {...ids} value={value} onChange={(e) => set(Number(e.target.value))}>
          <option value={0}>{say('versionDraft')}</option>
          {numbers.map((version) => (
            <option key={version} value={version}>
              {say('versionNumber', version)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  return (
    <section className="card block" aria-labelledby="compare-title">
      <h3 className="block-title" id="compare-title">
        {say('compareTitle')}
      </h3>
      <div className="two">
        {choose(say('compareFrom'), older, setOlder)}
        {choose(say('compareTo'), newer, setNewer)}
      </div>
      <LoadView loaded={loaded} reload={reload}>
        {(changes) =>
          changes ? <ChangeList changes={changes} /> : <p className="soft">{say('compareNone')}</p>
        }
      </LoadView>
    </section>
  );
}
