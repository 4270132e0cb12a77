import { listBooks } from '../../utils/playbooks/list-books';
import { assignPlaybook } from '../../utils/settings/assignments';
import { browser } from '../fakes/browser';
import { bareBook, makePrompt } from '../playbooks/make-playbook';
import { ask, DESK, pageSender } from './ask';
import { open } from './desk-steps';

export const page = pageSender();
export const create = (book: object = bareBook()) =>
  ask(page, 'playbook.create', { json: JSON.stringify(book) }).then(({ id }) => id);
export const draft = (id: string, book: object) =>
  ask(page, 'playbook.draft', { id, json: JSON.stringify(book) });
export const publish = (id: string) => ask(page, 'playbook.publish', { id });
export const rollback = (id: string, version: number) => ask(page, 'playbook.rollback', { id, version });
export const away = (id: string, is = true) => ask(page, 'playbook.away', { id, away: is });
export const importText = (text: string) => ask(page, 'playbook.import', { text });
export const greeting = (id: string, more: object = {}) => bareBook({ prompts: [makePrompt(id)], ...more });
export const promptsOn = async (tab = 1) => (await open(tab, '7')).playbook.prompts.map(({ id }) => id);
export const line = async (id: string) => (await listBooks()).find((each) => each.id === id);
export const told = () =>
  browser.state.told.filter(({ message }) => (message as { what?: string[] }).what?.includes('playbooks'));

/** An own playbook, published and assigned to the desk. */
export async function inUse(book: object = greeting('first')): Promise<string> {
  const id = await create(book);
  const published = await publish(id);
  if (!published.ok) throw new Error(published.faults.map(({ path, reason }) => `${path}: ${reason}`).join());
  await assignPlaybook({ origin: DESK }, id);
  return id;
}
