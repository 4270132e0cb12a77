import { useRef, useState } from 'react';
import type { Playbook } from '../../../utils/model/playbook';
import { Button } from '../../ui/button';
import { useServices } from '../../ui/services';
import { useAttempt, useSnackbar } from '../../ui/snackbar';
import { say, sayCount } from '../../ui/text';
import { StateChips } from '../list/book-row';
import { ViewHead } from '../list/view-head';
import { PublishReview } from '../publish/publish-review';
import type { OpenBook } from './use-book';

type Props = {
  opened: OpenBook;
  faults: number;
  /** The playbook that the draft makes; null while something is to be mended. */
  playbook: Playbook | null;
  onBack: () => void;
  onCopied: (id: string) => void;
  onUses: () => void;
  onFaults: () => void;
};

/** What is being edited, how it stands, whether it is saved, and the way to publish it. */
export function BookHead({ opened, faults, playbook, onBack, onCopied, onUses, onFaults }: Props) {
  const { book, draft, saving } = opened;
  const { studio, saveFile } = useServices();
  const attempt = useAttempt();
  const show = useSnackbar();
  const [reviewing, setReviewing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const name = typeof draft.name === 'string' && draft.name.trim() ? draft.name : say('studioUntitled');
  const hasDraft = book.draft !== null || saving.at !== 'none' || book.live === null;

  const save = () =>
    void attempt(async () => {
      await opened.flush();
      saveFile(`${book.id}.json`, 'application/json', await studio.exportBook(book.id));
    });
  const copy = () =>
    void attempt(async () => {
      const { id } = await studio.copy(book.id, say('studioCopyName', name).slice(0, 80));
      onCopied(id);
    });
  const published = (version: number) => {
    setReviewing(false);
    opener.current?.focus();
    show({ text: say('published', version), action: { label: say('publishedUse'), run: onUses } });
  };
  return (
    <div className="book-head">
      <ViewHead title={name} onBack={onBack}>
        <p className="chips">
          <StateChips
            line={{ live: book.live?.version ?? null, hasDraft, faults: 0, builtIn: book.builtIn }}
          />
        </p>
      </ViewHead>
      {book.builtIn ? (
        <div className="row">
          <p className="note-line">{say('builtInLocked')}</p>
          <Button look="main" onClick={copy}>
            {say('builtInCopy')}
          </Button>
          <Button onClick={save}>{say('studioExport')}</Button>
        </div>
      ) : (
        <div className="row">
          <Button
            look="main"
            ref={opener}
            aria-expanded={reviewing}
            onClick={() => (faults > 0 ? onFaults() : setReviewing(!reviewing))}
          >
            {say('publishAsk')}
          </Button>
          <Button onClick={save}>{say('studioExport')}</Button>
          {faults > 0 && (
            <Button look="quiet" onClick={onFaults}>
              {sayCount('studioFaultsTitle', faults)}
            </Button>
          )}
          <p
            className={saving.at === 'failed' ? 'problem' : 'hint saving'}
            role={saving.at === 'failed' ? 'alert' : undefined}
          >
            {saving.at === 'failed' && say('savingFailed', saving.reason ?? '')}
            {saving.at === 'typing' && say('savingNow')}
            {saving.at === 'saved' && say('savingDone')}
          </p>
        </div>
      )}
      {reviewing && playbook && (
        <PublishReview
          opened={opened}
          playbook={playbook}
          onPublished={published}
          onFaults={onFaults}
          onCancel={() => {
            setReviewing(false);
            opener.current?.focus();
          }}
        />
      )}
    </div>
  );
}
