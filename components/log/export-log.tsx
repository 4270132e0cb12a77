import { useState } from 'react';
import { type ExportCounts, PERSONAL_PARTS, type PersonalPart } from '../../utils/log/files/count-export';
import { Button } from '../ui/button';
import { useServices } from '../ui/services';
import { useAttempt } from '../ui/snackbar';
import { type CountKey, say, sayCount, textLocale } from '../ui/text';
import { useLoaded } from '../ui/use-loaded';

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
  const { log, send, saveFile } = useServices();
  const attempt = useAttempt();
  const [personal, setPersonal] = useState(false);
  const { loaded } = useLoaded(() => log.countExport(), [log], ['log', 'commitments']);
  const write = () =>
    void attempt(async () => {
      const { json } = await send('log.export', { personal });
      saveFile('bedside-log.json', 'application/json', json);
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
        <Button onClick={write}>{say('exportAll')}</Button>
      </div>
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
