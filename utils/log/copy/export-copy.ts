import { LOG_FORMAT } from '../../model/event';
import { upgradeEntry } from '../../model/upgrades/upgrade-entry';
import { readAgent } from '../../settings/agent';
import { listParts, readPart } from './copy-file';

/**
 * The second copy as a log's file with all that was typed, for where the log itself cannot be opened (utils/log/files/export-log
 * says what stands in it); and how many entries it has. Playbooks and site profiles are not in it. `now` in epoch ms.
 */
export async function exportCopy(now: number): Promise<{ file: Blob; entries: number }> {
  const { id, name } = await readAgent();
  const lists: Record<'events' | 'personal', Blob[]> = { events: [], personal: [] };
  let entries = 0;
  for (const part of await listParts()) {
    const copied = await readPart(part);
    if (!copied) continue;
    const { events = [], words = [] } = copied.rows;
    for (const [list, rows] of [['events', events] as const, ['personal', words] as const]) {
      if (rows.length === 0) continue;
      const lines = rows.map((row) => JSON.stringify(upgradeEntry(list, row, copied.head.format)));
      // Each part becomes a blob at once: the browser keeps those out of our memory.
      lists[list].push(new Blob([lists[list].length > 0 ? ',\n' : '\n', lines.join(',\n')]));
      entries += rows.length;
    }
  }
  const head = JSON.stringify({ format: LOG_FORMAT, exportedAt: now, agent: { id, name } });
  const pieces = [
    `${head.slice(0, -1)},\n"events":[`,
    ...lists.events,
    '\n],\n"personal":[',
    ...lists.personal,
    '\n]}\n',
  ];
  return { file: new Blob(pieces, { type: 'application/json' }), entries };
}
