import type { EditorKind } from '../model/editor-kind';
import type { PagePlaybook } from '../model/page-playbook';
import { PLAYBOOK_FORMAT, type Playbook } from '../model/playbook';
import type { Role } from '../model/role';
import type { Assignments } from '../settings/assignments';

/** What a page gets when no playbook can be used: nothing to show, nothing invented. */
export const NO_PLAYBOOK: PagePlaybook = {
  id: 'none',
  version: 1,
  name: '',
  stance: { disagreement: 'always-the-customer', behalf: 'if-changed' },
  customers: [],
  boundaries: [],
  decisions: [],
  prompts: [],
  teachBack: [],
  workspaces: [],
  topics: [],
  answers: [],
  stories: [],
};

/** The built-in playbook written for each role; `support` takes the one for the kind of page. */
const ROLE_BOOKS: Partial<Record<Role, string>> = {
  'front-desk': 'clinic-front-desk',
  nurse: 'nurse-discharge',
  billing: 'billing',
  'it-support': 'it-and-device-support',
  'device-repair': 'it-and-device-support',
  lead: 'team-lead',
};

/** What decides beside the page: what was assigned, and the agent's role. */
export type PlaybookChoice = { assignments: Assignments; role: Role | null };

/** Nobody has chosen anything. */
export const NOTHING_CHOSEN: PlaybookChoice = {
  assignments: { origins: {}, profiles: {}, roles: {} },
  role: null,
};

/** What a page says of itself; `writes` is what is written there (a reply, where it does not say). */
export type ChosenFor = { origin?: string; profile: string; playbook?: string; writes?: EditorKind };

/**
 * The playbook for a page: the one assigned to its site, else to its profile, else to the agent's role; else the one that
 * the page or its editor names; else the built-in one written for that role, else patient-visit where a clinical record is
 * written and service-essentials elsewhere.
 */
export function choosePlaybook(
  page: ChosenFor,
  { assignments, role }: PlaybookChoice,
  playbooks: ReadonlyMap<string, Playbook>,
): PagePlaybook {
  const given = [
    page.origin === undefined ? undefined : assignments.origins[page.origin],
    assignments.profiles[page.profile],
    role === null ? undefined : assignments.roles[role],
    page.playbook,
  ];
  const usual = [
    role === null ? undefined : ROLE_BOOKS[role],
    page.writes === 'clinical' ? 'patient-visit' : 'service-essentials',
  ];
  const chosen = [...given, ...usual].find((id) => id !== undefined && playbooks.has(id));
  return pagePlaybook(chosen ?? '', playbooks);
}

/** The parts of a playbook that the page needs; its phrases and words stay in the background. */
export function pagePlaybook(of: string, playbooks: ReadonlyMap<string, Playbook>): PagePlaybook {
  const playbook = playbooks.get(of);
  if (!playbook) return NO_PLAYBOOK;
  const { id, version, name, promise, boundaries, decisions, teachBack, topics } = playbook;
  const { answers, stories, stance, customers } = playbook;
  const fits = (part: Pick<Playbook['prompts'][number], 'needs' | 'stance'>) =>
    (part.needs ?? 1) <= PLAYBOOK_FORMAT &&
    (part.stance === undefined || part.stance === stance.disagreement || part.stance === stance.behalf);
  const prompts = playbook.prompts.filter(fits);
  const workspaces = playbook.workspaces.filter(fits);
  return {
    ...{ id, version, name, promise, boundaries, decisions, prompts },
    ...{ teachBack, workspaces, topics, answers, stories, stance, customers },
  };
}
