import { useState } from 'react';
import type { ImportRecord } from '../../utils/log/views/log-rows';
import type { Around } from '../contact/use-around';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { formatMoment } from '../ui/format-time';
import { LoadView } from '../ui/load-view';
import { useServices } from '../ui/services';
import { useAttempt } from '../ui/snackbar';
import { say, sayCount } from '../ui/text';
import { useLoaded } from '../ui/use-loaded';
import { nameFile } from './name-file';

/** The colleagues whose logs were taken in, by name: what they are called here, their last file, the file for them. */
export function TeamSection({ around }: { around: Around }) {
  const { coaching } = useServices();
  const { loaded, reload } = useLoaded(() => coaching.readImports(), [coaching], ['log']);
  const others = around.agents.filter(({ id }) => id !== around.me);
  return (
    <section className="card" aria-labelledby="team-title">
      <h2 id="team-title">{say('teamTitle')}</h2>
      <p className="hint">{say('teamWhy')}</p>
      {others.length === 0 ? (
        <p className="soft">{say('teamNobody')}</p>
      ) : (
        <LoadView loaded={loaded} reload={reload}>
          {(imports) => (
            <ul className="team">
              {others.map(({ id, label }) => (
                <Colleague
                  key={`${id} ${label}`}
                  id={id}
                  label={label}
                  last={imports.find((each) => each.agent === id && each.kind !== 'coaching') ?? null}
                />
              ))}
            </ul>
          )}
        </LoadView>
      )}
    </section>
  );
}

function Colleague({ id, label, last }: { id: string; label: string; last: ImportRecord | null }) {
  const { send, saveFile, now } = useServices();
  const attempt = useAttempt();
  const [name, setName] = useState(label);
  const save = () => {
    if (name.trim() === label) return;
    void attempt(async () => {
      await send('agent.label', { agent: id, label: name });
    });
  };
  const exportFile = () =>
    void attempt(async () => {
      const { json } = await send('coaching.export', { agent: id });
      saveFile(nameFile('bedside-coaching', label), 'application/json', json);
    });
  return (
    <li data-colleague={id}>
      <Field label={say('teamName')}>
        {(ids) => (
          <input
            {...ids}
            maxLength={80}
            value={name}
            onChange={(e) => setName(e.target.value)}
            onBlur={save}
            onKeyDown={(e) => e.key === 'Enter' && save()}
          />
        )}
      </Field>
      <p className="hint">
        {last ? say('teamLast', formatMoment(last.at, now()), sayNews(last)) : say('teamNoFile')}
      </p>
      <Button onClick={exportFile} aria-label={say('teamExportFor', label)}>
        {say('teamExport')}
      </Button>
    </li>
  );
}

const sayNews = ({ fresh }: ImportRecord) =>
  fresh ? sayCount('importFresh', fresh.length) : say('importFirst');
