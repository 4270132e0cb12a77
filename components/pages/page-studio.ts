import { openLog } from '../../utils/log/database';
import { readFigures } from '../../utils/log/read/read-figures';
import { send } from '../../utils/messages/send';
import { previewImport } from '../../utils/playbooks/import-book';
import { listBooks } from '../../utils/playbooks/list-books';
import { exportBook, openBook, readVersion } from '../../utils/playbooks/open-book';
import { readReplayCases } from '../../utils/playbooks/replay-cases';
import { readPromptHealth } from '../../utils/review/prompt-health';
import { type Assignments, assignmentsSetting, assignPlaybook } from '../../utils/settings/assignments';
import { readSetting } from '../../utils/settings/setting';
import { readUsableProfiles } from '../../utils/sites/usable-profiles';
import { STUDIO_WORDS } from '../studio/publish/word-change';
import { hostOf } from '../ui/host-of';
import { sayRole } from '../ui/say-role';
import type { Studio } from '../ui/services';

/** How far back a prompt's health is read, ms. */
const HEALTH_MS = 90 * 24 * 3_600_000;

/** The studio's services: reads straight from the database; what changes a playbook is asked of the background. */
export const pageStudio: Studio = {
  async list() {
    const [books, assignments, { profiles }] = await Promise.all([
      listBooks(),
      readSetting(assignmentsSetting),
      readUsableProfiles(),
    ]);
    const tools = new Map(profiles.map(({ id, name }) => [id, name]));
    return books.map((book) => ({ ...book, usedBy: listUses(book.id, assignments, tools) }));
  },
  open: (id) => openBook(id),
  readVersion: (id, version) => readVersion(id, version),
  create: (playbook) => send('playbook.create', { json: JSON.stringify(playbook) }),
  copy: (id, name) => send('playbook.copy', { id, name }),
  async saveDraft(id, draft) {
    await send('playbook.draft', { id, json: JSON.stringify(draft) });
  },
  async dropDraft(id) {
    await send('playbook.draft', { id, json: null });
  },
  publish: (id) => send('playbook.publish', { id }),
  rollback: (id, version) => send('playbook.rollback', { id, version }),
  async remove(id) {
    await send('playbook.away', { id, away: true });
  },
  async restore(id) {
    await send('playbook.away', { id, away: false });
  },
  previewImport: (text) => previewImport(text, openLog(), STUDIO_WORDS),
  importBook: (text) => send('playbook.import', { text }),
  exportBook: (id) => exportBook(id),
  readReplayCases: (most) => readReplayCases(most),
  async readHealth() {
    const now = Date.now();
    // Whole days: these are summed up already.
    const from = new Date(now - HEALTH_MS).setHours(0, 0, 0, 0);
    const [{ days }, written] = await Promise.all([
      readFigures({}, { from, to: now + 1 }, now),
      openLog().words.where('of').equals('comment').toArray(),
    ]);
    const comments = written.flatMap(({ prompt, note, at }) =>
      prompt && note && at >= from ? [{ prompt, note, at }] : [],
    );
    return readPromptHealth(
      days.filter(({ at }) => at >= from),
      comments,
    );
  },
  readAssignments: () => readSetting(assignmentsSetting),
  assign: assignPlaybook,
};

/** Where a playbook is assigned, in words. */
function listUses(
  id: string,
  { origins, profiles, roles }: Assignments,
  tools: ReadonlyMap<string, string>,
): string[] {
  const given = (places: Record<string, string | undefined>) =>
    Object.entries(places).flatMap(([place, book]) => (book === id ? [place] : []));
  return [
    ...given(origins).map(hostOf),
    ...given(profiles).map((profile) => tools.get(profile) ?? profile),
    ...given(roles).map(sayRole),
  ];
}
