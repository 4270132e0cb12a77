import { useState } from 'react';
import type { Playbook } from '../../../utils/model/playbook';
import { diffPlaybooks } from '../../../utils/playbooks/diff-playbooks';
import { Button } from '../../ui/button';
import { useServices } from '../../ui/services';
import { useAttempt } from '../../ui/snackbar';
import { say } from '../../ui/text';
import type { OpenBook } from '../editor/use-book';
import { ChangeList } from './change-list';
import { STUDIO_WORDS } from './word-change';

type Props = {
  opened: OpenBook;
  playbook: Playbook;
  onPublished: (version: number) => void;
  onFaults: () => void;
  onCancel: () => void;
};

/** What changes when this draft goes live, and the button that does it. */
export function PublishReview({ opened, playbook, onPublished, onFaults, onCancel }: Props) {
  const { studio } = useServices();
  const attempt = useAttempt();
  const [busy, setBusy] = useState(false);
  const { book } = opened;
  const next = Math.max(0, ...book.versions.map(({ version }) => version)) + 1;
  const changes = diffPlaybooks(book.live?.playbook ?? null, playbook, STUDIO_WORDS);

  const publish = async () => {
    setBusy(true);
    await attempt(async () => {
      await opened.flush();
      const done = await studio.publish(book.id);
      if (done.ok) {
        await opened.reload('draft');
        onPublished(done.version);
      } else onFaults();
    });
    setBusy(false);
  };
  return (
    <section className="card publish" aria-labelledby="publish-title">
      <h3 className="block-title" id="publish-title" tabIndex={-1} ref={(node) => node?.focus()}>
        {book.live === null ? say('publishFirst') : say('publishChanges', book.live.version)}
      </h3>
      <ChangeList changes={changes} />
      <div className="row">
        <Button look="main" disabled={busy || (book.live !== null && changes.length === 0)} onClick={publish}>
          {say('publishDo', next)}
        </Button>
        <Button onClick={onCancel}>{say('cancel')}</Button>
      </div>
    </section>
  );
}
