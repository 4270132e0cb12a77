import { STUDIO_WORDS } from '../../../components/studio/publish/word-change';
import type { Studio } from '../../../components/ui/services';
import type { Playbook } from '../../../utils/model/playbook';
import { BUILT_IN_PLAYBOOKS } from '../../../utils/playbooks/built-in-playbooks';
import { checkBook } from '../../../utils/playbooks/check-book';
import { diffPlaybooks } from '../../../utils/playbooks/diff-playbooks';
import type { StudioLine } from '../../../utils/playbooks/studio-book';
import type { AssignPlace } from '../../../utils/settings/assignments';
import { NO_ASSIGNMENTS } from '../../../utils/settings/assignments';
import { fakeStudio } from '../fake-studio';

type Own = {
  draft: unknown;
  versions: { version: number; at: number; from: number | null; playbook: Playbook }[];
  deleted: boolean;
};

/** A studio that keeps its playbooks in memory, by the rules of the real one; `books` is what it holds. */
export function memoryStudio(
  part: Partial<Studio> = {},
  now: () => number = () => 0,
): Studio & { books: Map<string, Own> } {
  const books = new Map<string, Own>();
  const playbooks = BUILT_IN_PLAYBOOKS;
  const known = () => new Set([...playbooks.keys(), ...books.keys()]);
  let given = NO_ASSIGNMENTS;
  const own = (id: string) => {
    const book = books.get(id);
    if (!book) throw new Error(`there is no playbook ${id}`);
    return book;
  };
  const put = (id: string, change: Partial<Own>) => void Object.assign(own(id), change);
  const latest = (book: Own) => book.versions[0] ?? null;
  const add = (typed: Record<string, unknown>) => {
    let id = String(typed.id ?? 'book');
    for (let n = 2; known().has(id); n++) id = `${String(typed.id)}-${n}`;
    books.set(id, { draft: { ...typed, id, version: 1 }, versions: [], deleted: false });
    return { id };
  };
  const publish = (id: string, data: unknown, from: number | null) => {
    const checked = checkBook(data, known());
    if (!checked.ok) return checked;
    const version = (latest(own(id))?.version ?? 0) + 1;
    own(id).versions.unshift({ version, at: now(), from, playbook: { ...checked.playbook, version } });
    return { ok: true as const, version };
  };
  const line = (id: string, book: Own): StudioLine => {
    const data = (book.draft ?? latest(book)?.playbook) as Partial<Playbook>;
    const checked = checkBook(data, known());
    return {
      id,
      name: data.name ?? '',
      about: data.about ?? '',
      role: data.role ?? 'support',
      builtIn: false,
      live: latest(book)?.version ?? null,
      hasDraft: book.draft !== null,
      changedAt: now(),
      deleted: book.deleted,
      usedBy: Object.keys(given.profiles).filter((profile) => given.profiles[profile] === id),
      faults: checked.ok ? 0 : checked.faults.length,
    };
  };
  return {
    ...fakeStudio(),
    books,
    list: async () => [
      ...[...books].map(([id, book]) => line(id, book)),
      ...[...playbooks.values()].map(
        ({ id, name, about, role, version }): StudioLine => ({
          ...{ id, name, about: about ?? '', role, builtIn: true, live: version, hasDraft: false },
          ...{ changedAt: null, deleted: false, usedBy: [], faults: 0 },
        }),
      ),
    ],
    open: async (id) => {
      const builtIn = playbooks.get(id);
      if (builtIn)
        return { id, builtIn: true, draft: null, live: { version: 1, playbook: builtIn }, versions: [] };
      const book = books.get(id);
      const live = book && latest(book);
      return book
        ? { id, builtIn: false, draft: book.draft, live: live ?? null, versions: [...book.versions] }
        : null;
    },
    readVersion: async (id, version) =>
      own(id).versions.find((each) => each.version === version)?.playbook ?? null,
    create: async (playbook) => add(playbook as Record<string, unknown>),
    copy: async (id, name) => {
      const source = books.get(id)?.draft ?? playbooks.get(id) ?? latest(own(id))?.playbook;
      return add({ ...(source as Record<string, unknown>), id: `${id}-copy`, name });
    },
    saveDraft: async (id, draft) => put(id, { draft }),
    dropDraft: async (id) => put(id, { draft: null }),
    publish: async (id) => {
      const done = publish(id, own(id).draft ?? latest(own(id))?.playbook, null);
      if (done.ok) own(id).draft = null;
      return done;
    },
    rollback: async (id, version) => {
      const done = publish(id, own(id).versions.find((each) => each.version === version)?.playbook, version);
      return { version: done.ok ? done.version : 0 };
    },
    remove: async (id) => put(id, { deleted: true }),
    restore: async (id) => put(id, { deleted: false }),
    previewImport: async (text) => {
      const checked = checkBook(JSON.parse(text), known());
      if (!checked.ok) return checked;
      const { id, name } = checked.playbook;
      const before = books.get(id) ? latest(own(id)) : null;
      const changes = diffPlaybooks(before?.playbook ?? null, checked.playbook, STUDIO_WORDS);
      return { ok: true, id, name, replaces: before?.version ?? null, changes, newer: checked.newer };
    },
    importBook: async (text) => {
      const data = JSON.parse(text) as Playbook;
      const before = books.get(data.id) ? (latest(own(data.id))?.version ?? null) : null;
      if (!books.has(data.id)) books.set(data.id, { draft: null, versions: [], deleted: false });
      const done = publish(data.id, data, null);
      return { id: data.id, version: done.ok ? done.version : 0, before };
    },
    exportBook: async (id) => JSON.stringify(latest(own(id))?.playbook ?? own(id).draft),
    readAssignments: async () => given,
    assign: async (where: AssignPlace, playbook) => {
      if ('profile' in where) {
        const { [where.profile]: _, ...others } = given.profiles;
        given = { ...given, profiles: playbook ? { ...others, [where.profile]: playbook } : others };
      }
    },
    ...part,
  };
}
