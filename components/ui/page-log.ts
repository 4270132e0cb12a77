import { openLog } from '../../utils/log/database';
import { readChoices, readImports } from '../../utils/log/read-choices';
import { readCommitments } from '../../utils/log/read-commitments';
import { readInteractions } from '../../utils/log/read-interactions';
import { readReview } from '../../utils/log/read-review';
import { readTimeline } from '../../utils/log/read-timeline';
import { readTotals } from '../../utils/log/read-totals';
import { readViews } from '../../utils/log/read-views';
import { readAgent } from '../../utils/settings/agent';
import { readLabels } from '../../utils/settings/agent-labels';
import type { LogReader } from './services';
import { say } from './text';

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
        : (labels[id] ?? imports.find((i) => i.agent === id)?.label ?? id.slice(0, 8));
    return { ...choices, me: me.id, agents: choices.agents.map((id) => ({ id, label: label(id) })) };
  },
  readTimeline: (interaction) => readTimeline(interaction),
  // Promises of colleagues came by import: they are theirs to keep.
  readPromises: async (query) => readCommitments({ ...query, agent: (await readAgent()).id }),
  readReview: (query) => readReview(query),
  readViews: (query) => readViews(query),
  countTables: async () => {
    const counts = await Promise.all(openLog().tables.map(async (t) => [t.name, await t.count()] as const));
    return Object.fromEntries(counts);
  },
};
