import { openLog } from '../../utils/log/database';
import { countExport } from '../../utils/log/files/count-export';
import { isLogFault } from '../../utils/log/log-fault';
import { readChoices, readImports } from '../../utils/log/read/read-choices';
import { readCommitments } from '../../utils/log/read/read-commitments';
import { readFigures } from '../../utils/log/read/read-figures';
import { readInteractions } from '../../utils/log/read/read-interactions';
import { readCopiedOpen } from '../../utils/log/read/read-own-open';
import { readReview } from '../../utils/log/read/read-review';
import { readTimeline } from '../../utils/log/read/read-timeline';
import { readTotals } from '../../utils/log/read/read-totals';
import { readViews } from '../../utils/log/read/read-views';
import { readFill } from '../../utils/log/sample-data';
import { refOf } from '../../utils/promises/hand-off-block';
import { saidBackId } from '../../utils/promises/hand-off-ids';
import { readBoard } from '../../utils/review/read-board';
import { SAMPLE_PREFIX } from '../../utils/sample-log/sample-plan';
import { readAgent } from '../../utils/settings/agent';
import { readLabels } from '../../utils/settings/agent-labels';
import type { LogReader } from '../ui/services';
import { say } from '../ui/text';

/** Made-up agents are told apart by the number at the end of their id. */
const labelSample = (id: string) =>
  id.startsWith(SAMPLE_PREFIX) ? say('sampleAgent', Number(id.slice(-2))) : undefined;

/** Reads the log straight from the database; our pages never write it. */
export const pageLog: LogReader = {
  readPage: (filter, after) => readInteractions(filter, { now: Date.now(), after }),
  readTotals: (filter) => readTotals(filter, Date.now()),
  readChoices: async () => {
    const [choices, imports, me, labels] = await Promise.all([
      readChoices(),
      readImports(),
      readAgent(),
      readLabels(),
    ]);
    const label = (id: string) =>
      id === me.id
        ? me.name || say('agentMe')
        : (labelSample(id) ?? labels[id] ?? imports.find((i) => i.agent === id)?.label ?? id.slice(0, 8));
    return { ...choices, me: me.id, agents: choices.agents.map((id) => ({ id, label: label(id) })) };
  },
  readFill: () => readFill(),
  readTimeline: (interaction) => readTimeline(interaction),
  // Promises of colleagues came by import: they are theirs to keep.
  readPromises: async (query) => {
    const rows = await readCommitments({ ...query, agent: (await readAgent()).id }).catch(
      async (error: unknown) => {
        // A log that cannot be read has a second copy of what is open.
        if (!isLogFault(error)) throw error;
        return null;
      },
    );
    if (rows === null) return 'open' in query ? readCopiedOpen() : [];
    const ids = rows.map(({ commitment: c }) => (c.kind === 'hand-off' ? saidBackId(refOf(c.id)) : c.id));
    const seen = await openLog().events.bulkGet(ids);
    return rows.map((row, i) => ({ ...row, saidBack: seen[i]?.kind === 'handoff.restated' }));
  },
  readDismissals: async (interaction) => {
    const last = new Map<string, string>();
    for (const event of await readTimeline(interaction))
      if (event.kind === 'prompt.dismissed') last.set(event.prompt, event.id);
    const notes = await openLog().words.bulkGet([...last.values()]);
    return [...last].map(([prompt, id], i) => ({ id, prompt, note: notes[i]?.note ?? '' }));
  },
  readBoard: async (filter, period) => {
    const { days, scanned } = await readFigures(filter, period, Date.now());
    return { ...readBoard(days, period), scanned };
  },
  readReview: (query) => readReview(query),
  readViews: (query) => readViews(query),
  countExport: () => countExport(),
  countTables: async () => {
    const counts = await Promise.all(openLog().tables.map(async (t) => [t.name, await t.count()] as const));
    return Object.fromEntries(counts);
  },
};
