import type { LogImport } from '../../utils/log/files/take-in';
import type { Reply } from '../../utils/messages/protocol';
import { formatMoment } from '../ui/format-time';
import { say, sayCount } from '../ui/text';
import type { Peek } from './peek-file';

/** What came of one file. `news` = the import by which the log shows what is new; `undo` = one that can be taken back. */
export type ImportResult = { text: string; failed: boolean; news?: string | null; undo?: string | null };

/** One chosen file on its way in. `label` = under which name its agent is to stand; `own` = it is one's own log, to go on with. */
export type ImportLine = {
  key: string;
  file: string;
  content: Blob;
  peek: Peek;
  label: string;
  own: boolean;
  result: ImportResult | null;
};

/** A chosen file as a line; its agent keeps the name she has here, else that in the file, else the file's. */
export function startLine(
  key: string,
  { name: file, content }: { name: string; content: Blob },
  peek: Peek,
  labels: Map<string, string>,
): ImportLine {
  const own = peek.what === 'log' ? labels.get(peek.agent) || peek.name : '';
  return { key, file, content, peek, label: own || file.replace(/\.json$/i, ''), own: false, result: null };
}

/** What a log brought, in words: new and known entries, and which contacts are new since its agent's last file. */
export function tellLog(reply: LogImport, now: number): ImportResult {
  const { added, known, contacts, since } = reply;
  const counts = say('imported', sayCount('importAdded', added), sayCount('importKnown', known));
  const news =
    added === 0
      ? say('importNoNews')
      : since === null
        ? say('importFirst')
        : say('importSince', sayCount('importFresh', contacts), formatMoment(since, now));
  const left = reply.left > 0 ? ` ${sayCount('importLeft', reply.left)}` : '';
  return { text: `${counts} ${news}${left}`, failed: false, news: added > 0 ? reply.import : null };
}

/** What a coaching file brought, in words. */
export function tellCoaching({ added, known, gone, import: undo }: Reply<'coaching.import'>): ImportResult {
  const parts = [
    say('imported', sayCount('coachAdded', added), sayCount('importKnown', known)),
    ...(gone > 0 ? [sayCount('coachGone', gone)] : []),
    ...(added > 0 ? [say('coachWhere')] : []),
  ];
  return { text: parts.join(' '), failed: false, undo };
}
