import { useState } from 'react';
import type { CopyState, MissingPart } from '../../utils/log/copy/compare-copy';
import { FileProgress } from '../log/file-progress';
import { useFileWork } from '../log/use-file-work';
import { Button } from '../ui/button';
import { LoadView } from '../ui/load-view';
import { useServices } from '../ui/services';
import { useAttempt, useSnackbar } from '../ui/snackbar';
import { say, sayCount, type TextKey, textLocale } from '../ui/text';
import { useLoaded } from '../ui/use-loaded';

/** Parts that are no days, and what they are called. */
const TABLES: Record<string, TextKey> = {
  imports: 'tableImports',
  playbooks: 'tablePlaybooks',
  playbookVersions: 'copyVersions',
  sites: 'tableSites',
};

/** The log's second copy: how it stands, what the log lacks of it, and the way to bring that back. */
export function SecondCopy() {
  const { secondCopy, send, saveFile } = useServices();
  const attempt = useAttempt();
  const show = useSnackbar();
  const [dropping, setDropping] = useState(false);
  const { step, run, stop } = useFileWork();
  const { loaded, reload } = useLoaded(() => secondCopy.compare(), [secondCopy], ['log', 'copy']);

  const bringBack = ({ missing }: CopyState) =>
    attempt(async () => {
      let count = 0;
      await run(async (tell, signal) => {
        for (const [done, { part }] of missing.entries()) {
          if (signal.aborted) break;
          tell('writing', done, missing.length);
          count += (await send('copy.restore', { part })).back;
        }
      }).finally(() => send('copy.end', {}));
      show({ text: sayCount('copyBack', count) });
      reload();
    });
  const save = () =>
    attempt(async () => {
      const { file, entries } = await secondCopy.write();
      saveFile('bedside-log.json', 'application/json', file);
      show({ text: sayCount('copySaved', entries) });
    });
  const drop = ({ missing }: CopyState) =>
    attempt(async () => {
      for (const { part } of missing) await send('copy.drop', { part });
      setDropping(false);
      reload();
    });

  return (
    <div className="second-copy">
      <h3>{say('copyTitle')}</h3>
      <p className="soft">{say('copyWhy')}</p>
      <LoadView loaded={loaded} reload={reload}>
        {(state) => (
          <>
            <p role="status">{sayState(state)}</p>
            {state.missing.length > 0 && (
              <>
                <MissingList missing={state.missing} />
                <div className="row">
                  <Button
                    look="main"
                    onClick={() => void (state.readable ? bringBack(state) : save())}
                    disabled={step !== null}
                  >
                    {say(state.readable ? 'copyRestore' : 'copySave')}
                  </Button>
                  {state.readable && !dropping && (
                    <Button look="quiet" onClick={() => setDropping(true)} disabled={step !== null}>
                      {say('copyDrop')}
                    </Button>
                  )}
                </div>
                {!state.readable && <p className="hint">{say('copySaveHint')}</p>}
                {dropping && (
                  <div className="row" role="alert">
                    <span>{say('copyDropSure')}</span>
                    <Button look="danger" onClick={() => void drop(state)}>
                      {say('copyDropYes')}
                    </Button>
                    <Button look="quiet" onClick={() => setDropping(false)}>
                      {say('copyDropNo')}
                    </Button>
                  </div>
                )}
              </>
            )}
            <FileProgress step={step} onStop={stop} />
          </>
        )}
      </LoadView>
    </div>
  );
}

/** Which days and tables the log lacks rows of. */
function MissingList({ missing }: { missing: MissingPart[] }) {
  return (
    <details>
      <summary>{say('copyWhich')}</summary>
      <table className="receipt">
        <thead>
          <tr>
            <th scope="col">{say('copyPart')}</th>
            <th scope="col">{say('copyEntries')}</th>
            <th scope="col">{say('tablePersonal')}</th>
          </tr>
        </thead>
        <tbody>
          {missing.map(({ part, rows }) => (
            <tr key={part}>
              <th scope="row">{namePart(part)}</th>
              <td>{(rows.events ?? rows[part] ?? 0).toLocaleString(textLocale())}</td>
              <td>{(rows.words ?? 0).toLocaleString(textLocale())}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function sayState({ there, parts, rows, behind, readable, missing }: CopyState): string {
  if (!there) return say('copyNowhere');
  const kept = sayCount('copyKept', sum([rows]));
  if (!readable) return `${say('copyUnreadable')} ${kept}`;
  const lines = [kept];
  if (missing.length > 0) lines.push(sayCount('copyMissing', sum(missing.map((each) => each.rows))));
  else if (parts > 0) lines.push(say('copyWhole'));
  if (behind > 0) lines.push(say('copyBehind'));
  return lines.join(' ');
}

const sum = (all: Record<string, number>[]) =>
  all.flatMap((rows) => Object.values(rows)).reduce((total, count) => total + count, 0);

/** A day as people write it (the copy's days are UTC), or what a table is called. */
function namePart(part: string): string {
  const table = TABLES[part];
  if (table) return say(table);
  const day = new Intl.DateTimeFormat(textLocale(), { dateStyle: 'long', timeZone: 'UTC' });
  return day.format(Date.parse(part));
}
