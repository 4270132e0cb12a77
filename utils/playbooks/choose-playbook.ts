import type { PagePlaybook } from '../messages/protocol';
import { PLAYBOOK_FORMAT, type Playbook } from '../model/playbook';
import type { Assignments } from '../settings/assignments';

/** What a page gets when no playbook can be used: nothing to show, nothing invented. */
export const NO_PLAYBOOK: PagePlaybook = {
  id: 'none',
  version: 1,
  name: '',
  boundaries: [],
  decisions: [],
  prompts: [],
  teachBack: [],
  workspaces: [],
  topics: [],
  answers: [],
  stories: [],
};

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
  if (!playbook) return NO_PLAYBOOK;
  const { id, version, name, promise, boundaries, decisions, teachBack, workspaces, topics } = playbook;
  const { answers, stories, stance } = playbook;
  const fits = (prompt: Playbook['prompts'][number]) =>
    (prompt.needs ?? 1) <= PLAYBOOK_FORMAT &&
    (prompt.stance === undefined || prompt.stance === stance.disagreement || prompt.stance === stance.behalf);
  const prompts = playbook.prompts.filter(fits);
  return {
    ...{ id, version, name, promise, boundaries, decisions, prompts },
    ...{ teachBack, workspaces, topics, answers, stories },
  };
}
