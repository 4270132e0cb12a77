import { importLog } from '../../utils/log/files/import-log';
import { readAgent } from '../../utils/settings/agent';
import { ask, pageSender } from './ask';

const page = pageSender();

/** Takes a log's file in by messages, as our pages do. */
export async function importFile(json: string, label: string) {
  const { id: me } = await readAgent();
  return importLog(
    new Blob([json]),
    { label, me, now: Date.now() },
    {
      begin: (start) => ask(page, 'import.begin', start),
      part: (part) => ask(page, 'import.part', part),
      end: (id) => ask(page, 'import.end', { import: id }),
      back: async (id) => (await ask(page, 'import.back', { import: id })).left,
    },
  );
}
