import type { SiteProfile } from '../../utils/model/site-profile';
import { BUILT_IN_PLAYBOOKS } from '../../utils/playbooks/built-in-playbooks';
import { type ChosenFor, choosePlaybook, NOTHING_CHOSEN } from '../../utils/playbooks/choose-playbook';
import { readUsable } from '../../utils/playbooks/usable-playbooks';
import { readUsableProfiles } from '../../utils/sites/usable-profiles';
import type { PlaybookLine, ProfileLine, ScoreBook } from '../ui/services';

/** What is usual on a profile's pages. */
const pageOf = ({ id, editorKind, pages: [first] }: SiteProfile): ChosenFor => ({
  profile: id,
  writes: first?.editorKind ?? editorKind,
  ...(first?.playbook && { playbook: first.playbook }),
});

/** The site profiles in use, with the playbook each uses when none is assigned. */
export async function listProfiles(): Promise<ProfileLine[]> {
  const playbooks = BUILT_IN_PLAYBOOKS;
  return (await readUsableProfiles()).profiles.map((p) => ({
    id: p.id,
    name: p.name,
    about: p.about ?? '',
    playbook: choosePlaybook(pageOf(p), NOTHING_CHOSEN, playbooks).id,
    pages: [...new Set(p.pages.map((page) => page.path))],
  }));
}

/** The parts of the playbooks that the review takes. */
export async function listScoreBooks(): Promise<ScoreBook[]> {
  return [...(await readUsable()).playbooks.values()].map(({ id, prompts, workspaces, topics }) => ({
    id,
    prompts,
    workspaces,
    topics,
  }));
}

/** The playbooks that can be used, with the titles of their prompts and steps. */
export async function listPlaybooks(): Promise<PlaybookLine[]> {
  const { playbooks } = await readUsable();
  return [...playbooks.values()].map(({ id, name, version, about, prompts, workspaces }) => ({
    id,
    name,
    version,
    about: about ?? '',
    prompts: [...prompts, ...workspaces.flatMap(({ steps }) => steps)].map((p) => ({
      id: p.id,
      title: p.title,
    })),
  }));
}
