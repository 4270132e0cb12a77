import { useRef, useState } from 'react';
import type { ImportPreview } from '../../../utils/playbooks/studio-book';
import { sayFault } from '../../form/say-fault';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useServices } from '../../ui/services';
import { useAttempt, useSnackbar } from '../../ui/snackbar';
import { say, sayCount } from '../../ui/text';
import { plainReason } from '../../ui/use-loaded';
import { ChangeList } from '../publish/change-list';
import { ViewHead } from './view-head';

type Props = { onDone: (id: string) => void; onCancel: () => void };

/** A playbook from a file: first what it would change, then, on a click, in use; a click takes it back. */
export function ImportBook({ onDone, onCancel }: Props) {
  const { studio } = useServices();
  const attempt = useAttempt();
  const show = useSnackbar();
  const [read, setRead] = useState<{ text: string; preview: ImportPreview } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const result = useRef<HTMLElement>(null);

  const look = async (file: File) => {
    try {
      const text = await file.text();
      setRead({ text, preview: await studio.previewImport(text) });
      setProblem(null);
      queueMicrotask(() => result.current?.focus());
    } catch (error) {
      setRead(null);
      setProblem(say('importFailed', plainReason(error)));
    }
  };
  const take = (text: string, name: string) =>
    void attempt(async () => {
      const { id, before } = await studio.importBook(text);
      show({
        text: say('importTaken', name),
        action: {
          label: say('undo'),
          run: async () => {
            if (before === null) await studio.remove(id);
            else await studio.rollback(id, before);
          },
        },
      });
      onDone(id);
    });

  return (
    <>
      <ViewHead title={say('importBookTitle')} why={say('importBookWhy')} onBack={onCancel} />
      <section className="card form-rows">
        <Field label={say('importBookFile')} problem={problem}>
          {(ids) => (
            <input
              {...ids}
              type="file"
              accept=".json,application/json"
              onChange={(e) => {
                const file = e.target.files?.[0];
                if (file) void look(file);
              }}
            />
          )}
        </Field>
      </section>
      {read && (
        <section className="card" ref={result} tabIndex={-1} aria-labelledby="import-result">
          {read.preview.ok ? (
            <>
              <h3 className="block-title" id="import-result">
                {read.preview.replaces === null
                  ? say('importNew', read.preview.name)
                  : say('importReplaces', read.preview.name, read.preview.replaces)}
              </h3>
              {read.preview.newer.length > 0 && (
                <>
                  <p className="note-line">{sayCount('importNewer', read.preview.newer.length)}</p>
                  <ul className="plain-list">
                    {read.preview.newer.map((part) => (
                      <li key={part.at}>{part.path}</li>
                    ))}
                  </ul>
                </>
              )}
              <ChangeList changes={read.preview.changes} />
              <div className="row">
                <Button look="main" onClick={() => read.preview.ok && take(read.text, read.preview.name)}>
                  {say(read.preview.replaces === null ? 'importTake' : 'importTakeOver')}
                </Button>
                <Button onClick={onCancel}>{say('cancel')}</Button>
              </div>
            </>
          ) : (
            <>
              <h3 className="block-title" id="import-result">
                {sayCount('bookRefused', read.preview.faults.length)}
              </h3>
              <ul className="plain-list">
                {read.preview.faults.slice(0, 100).map((fault) => (
                  <li key={`${fault.at} ${fault.reason}`}>
                    <b>{fault.path}</b> {sayFault(fault.reason)}
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
    </>
  );
}
