import type { ImportRecord } from './database';
import { openLog } from './database';

/** What the log can be filtered by: the sites, agents and prompts that occur in it. */
export type LogChoices = { origins: string[]; agents: string[]; prompts: string[] };

/** Lists the sites, agents and prompts that occur in the log, from their indexes. */
export async function readChoices(db = openLog()): Promise<LogChoices> {
  const [origins, agents, prompts] = await Promise.all([
    db.interactions.orderBy('origin').uniqueKeys(),
    db.interactions.orderBy('agent').uniqueKeys(),
    db.interactions.orderBy('promptIds').uniqueKeys(),
  ]);
  return { origins: origins.map(String), agents: agents.map(String), prompts: prompts.map(String) };
}

/** The imports, newest first: with them a foreign agent's rows get the label given at import. */
export async function readImports(db = openLog()): Promise<ImportRecord[]> {
  return db.imports.orderBy('at').reverse().toArray();
}
