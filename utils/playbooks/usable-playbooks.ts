import type { Playbook } from '../model/playbook';
import { loadPlaybooks } from './load-playbooks';

/** Every playbook that can be used, by id: the built-in ones, and own ones as they are live. */
export async function usablePlaybooks(): Promise<ReadonlyMap<string, Playbook>> {
  return loadPlaybooks().playbooks;
}
