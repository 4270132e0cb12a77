import type { PagePlaybook } from '../messages/protocol';
import type { Playbook } from '../model/playbook';
import type { Assignments } from '../settings/assignments';

/** What a page gets when no playbook can be used: nothing to show, nothing invented. */
const NONE: PagePlaybook = { id: 'none', version: 1, name: '', prompts: [], teachBack: [] };

/** The playbook for a page: the one assigned to its profile, else patient-visit where health data shows, else service-essentials. */
export function choosePlaybook(
  page: { profile: string; phi: boolean },
  assignments: Assignments,
  playbooks: ReadonlyMap<string, Playbook>,
): PagePlaybook {
  const assigned = playbooks.get(assignments[page.profile] ?? '');
  const builtIn = playbooks.get(page.phi ? 'patient-visit' : 'service-essentials');
  return trimPlaybook(assigned ?? builtIn);
}

/** The parts of a playbook that the page needs; phrases and words go compiled, by `desk.language`. */
function trimPlaybook(playbook: Playbook | undefined): PagePlaybook {
  if (!playbook) return NONE;
  const { id, version, name, promise, prompts, teachBack } = playbook;
  return { id, version, name, promise, prompts, teachBack };
}
