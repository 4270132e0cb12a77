import type { PagePlaybook } from '../model/page-playbook';
import { readRole } from '../settings/agent';
import { assignmentsSetting } from '../settings/assignments';
import { readSetting } from '../settings/setting';
import { type ChosenFor, choosePlaybook } from './choose-playbook';
import { usablePlaybooks } from './usable-playbooks';

/** The playbook that a page gets now, by what is assigned, who works here and what is published. */
export async function findPlaybook(page: ChosenFor & { origin: string }): Promise<PagePlaybook> {
  const [assignments, role, playbooks] = await Promise.all([
    readSetting(assignmentsSetting),
    readRole(),
    usablePlaybooks(),
  ]);
  return choosePlaybook(page, { assignments, role }, playbooks);
}
