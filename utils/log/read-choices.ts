import type { Part } from '../review/place';
import type { ImportRecord, LogDatabase } from './database';
import { openLog } from './database';
import type { FiguresKey } from './sum-figures';

/** What the log can be filtered by: only what occurs in it. Tags as `topic:tag`. */
export type LogChoices = {
  origins: string[];
  agents: string[];
  prompts: string[];
  playbooks: string[];
  tags: string[];
};

/** After every day that a key can name. */
const LAST = '\uffff';

/** Lists the values that occur in the log, each in alphabetical order, from the keys of the daily figures: one look-up a value. */
export async function readChoices(db = openLog()): Promise<LogChoices> {
  const [origins, agents, prompts, playbooks, tags] = await db.transaction('r', db.figures, () =>
    Promise.all([
      listValues(db, 'site'),
      listAgents(db),
      listValues(db, 'prompt'),
      listValues(db, 'playbook'),
      listValues(db, 'tag'),
    ]),
  );
  return { origins, agents, prompts, playbooks, tags };
}

async function listValues(db: LogDatabase, part: Part): Promise<string[]> {
  const found = await skip(db, [part, '', ''], ([of, agent]) => of === part && agent === '', 2);
  return found.filter((value) => value !== '');
}

async function listAgents(db: LogDatabase): Promise<string[]> {
  return skip(db, ['all', '\u0000'], ([of]) => of === 'all', 1);
}

/** The different values at one place of the keys from `start` on, as long as keys belong. */
async function skip(
  db: LogDatabase,
  start: string[],
  belongs: (key: FiguresKey) => boolean,
  place: 1 | 2,
): Promise<string[]> {
  const values: string[] = [];
  let from: string[] = start;
  for (;;) {
    const [key] = await db.figures.where('[part+agent+value+day]').above(from).limit(1).primaryKeys();
    if (!key || !belongs(key)) return values;
    values.push(key[place]);
    from = place === 1 ? [key[0], key[1], LAST] : [key[0], key[1], key[2], LAST];
  }
}

/** The imports, newest first: with them a foreign agent's rows get the label given at import. */
export async function readImports(db = openLog()): Promise<ImportRecord[]> {
  return db.imports.orderBy('at').reverse().toArray();
}
