import { notify, notifyPages } from '../../browser/notify';
import { keepDraft, putAway } from '../../playbooks/change-book';
import { importBook } from '../../playbooks/import-book';
import { copyBook, createBook } from '../../playbooks/make-book';
import { publishBook, rollBack } from '../../playbooks/publish-book';
import { forgetPlaybooks } from '../../playbooks/usable-playbooks';
import type { Handlers } from '../route-message';

/** What trainers do with playbooks. A draft changes nothing for anybody else; the rest reaches every open desk page. */
export const playbookHandlers = {
  async 'playbook.create'({ json }) {
    const made = await createBook(JSON.parse(json), Date.now());
    await notifyPages(['playbooks']);
    return made;
  },

  async 'playbook.copy'({ id, name }) {
    const made = await copyBook(id, name, Date.now());
    await notifyPages(['playbooks']);
    return made;
  },

  // Pages are not told: a draft is saved at every pause in typing, by the page that shows it.
  async 'playbook.draft'({ id, json }) {
    await keepDraft(id, json === null ? null : JSON.parse(json), Date.now());
    if (json === null) await notifyPages(['playbooks']);
    return { done: true };
  },

  async 'playbook.publish'({ id }) {
    const published = await publishBook(id, Date.now());
    if (published.ok) await settle();
    return published;
  },

  async 'playbook.rollback'({ id, version }) {
    const changed = await rollBack(id, version, Date.now());
    await settle();
    return changed;
  },

  async 'playbook.away'({ id, away }) {
    await putAway(id, away, Date.now());
    await settle();
    return { done: true };
  },

  async 'playbook.import'({ text }) {
    const imported = await importBook(text, Date.now());
    await settle();
    return imported;
  },
} satisfies Partial<Handlers>;

/** Everybody takes the playbooks as they are now: desk pages at their next reading of the case, without a reload. */
async function settle(): Promise<void> {
  forgetPlaybooks();
  await notify(['playbooks']);
}
