import { type ExportWatch, exportLog } from '../../utils/log/files/export-log';
import { type ImportWatch, importLog } from '../../utils/log/files/import-log';
import type { LogImport } from '../../utils/log/files/take-in';
import { send } from '../../utils/messages/send';
import { readAgent } from '../../utils/settings/agent';

/** The log as a file; this page reads it itself. */
export function writeLog(personal: boolean, watch: ExportWatch): Promise<Blob> {
  return exportLog(personal, Date.now(), watch);
}

/** Reads a log's file here and has the background write it, part by part. */
export async function takeLog(file: Blob, label: string, watch: ImportWatch): Promise<LogImport> {
  const { id: me } = await readAgent();
  return importLog(
    file,
    { label, me, now: Date.now() },
    {
      begin: (start) => send('import.begin', start),
      part: (part) => send('import.part', part),
      end: (id) => send('import.end', { import: id }),
      back: async (id) => (await send('import.back', { import: id })).left,
    },
    watch,
  );
}
