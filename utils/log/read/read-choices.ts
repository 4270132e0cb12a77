import type { Part } from '../../review/place';
import { openLog } from '../database';
import { groupBy } from '../views/group-by';
import type { ImportRecord } from '../views/log-rows';
import { EVER } from '../views/sum-figures';

/** What the log can be filtered by: only what occurs in it. Tags as `topic:tag`. */
export type LogChoices = {
  origins: string[];
  agents: string[];
  prompts: string[];
  playbooks: string[];
  tags: string[];
};

/** Lists the values that occur in the log, each in alphabetical order, from the figures that are kept of them. */
export async function readChoices(db = openLog()): Promise<LogChoices> {
  const rows = await db.figures
    .where('[part+agent+value+day]')
    .between(['known', '', '', EVER], ['known', '', '\uffff', EVER])
    .toArray();
  const found = groupBy(rows, ({ value }) => value.slice(0, value.indexOf('|')));
  const list = (part: Part | 'agent') =>
    (found.get(part) ?? []).map(({ value }) => value.slice(part.length + 1)).filter((value) => value !== '');
  return {
    origins: list('site'),
    agents: list('agent'),
    prompts: list('prompt'),
    playbooks: list('playbook'),
    tags: list('tag'),
  };
}

/** The imports, newest first: with them a foreign agent's rows get the label given at import. */
export async function readImports(db = openLog()): Promise<ImportRecord[]> {
  return db.imports.orderBy('at').reverse().toArray();
}
