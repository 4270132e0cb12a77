import { useState } from 'react';
import { type ExportCounts, PERSONAL_PARTS, type PersonalPart } from '../../utils/log/files/count-export';
import { Button } from '../ui/button';
import { useServices } from '../ui/services';
import { useAttempt } from '../ui/snackbar';
import { type CountKey, say, sayCount, textLocale } from '../ui/text';
import { useLoaded } from '../ui/use-loaded';
import { FileProgress } from './file-progress';
import { useFileWork } from './use-file-work';

const PART_TEXT: Record<keyof ExportCounts, CountKey> = {
  contacts: 'exportContacts',
  promises: 'exportPromises',
  notes: 'exportNotes',
  words: 'exportWords',
  names: 'exportNames',
  numbers: 'exportNumbers',
  links: 'exportLinks',
};

/** The whole log as a file; before it is written it says what the file will hold. What a person typed goes out only when asked. */
export function ExportLog() {
  const { log, logFiles, saveFile } = useServices();
  const attempt = useAttempt();
  const [personal, setPersonal] = useState(false);
  const { loaded } = useLoaded(() => log.countExport(), [log], ['log', 'commitments']);
  const { step, run, stop } = useFileWork();
  const write = () =>
    void attempt(async () => {
      const file = await run((tell, signal) =>
        logFiles
          .write(personal, { progress: (done, of) => tell('exporting', done, of), signal })
          .catch((error: unknown) => {
            if (signal.aborted) return null;
            throw error;
          }),
      );
      if (file) saveFile('bedside-log.json', 'application/json', file);
    });
  return (
    <div className="export-log">
      <label className="inline">
        <input type="checkbox" checked={personal} onChange={(e) => setPersonal(e.target.checked)} />
        <span>{say('exportWithPersonal')}</span>
      </label>
      <p className="hint" role="status" data-export={personal ? 'personal' : 'plain'}>
        {loaded.state === 'ready' && describe(loaded.value, personal)}
      </p>
      <div className="row">
        <Button onClick={write} disabled={step !== null}>
          {say('exportAll')}
        </Button>
      </div>
      <FileProgress step={step} onStop={stop} />
    </div>
  );
}

function describe(counts: ExportCounts, personal: boolean): string {
  const list = (parts: readonly (keyof ExportCounts)[]) =>
    new Intl.ListFormat(textLocale()).format(parts.map((part) => sayCount(PART_TEXT[part], counts[part])));
  const typed = PERSONAL_PARTS.filter((part: PersonalPart) => counts[part] > 0);
  if (personal) return say('exportHoldsTyped', list(['contacts', 'promises', ...typed]));
  const holds = say('exportHolds', list(['contacts', 'promises']));
  return typed.length === 0 ? holds : `${holds} ${say('exportStays', list(typed))}`;
}
