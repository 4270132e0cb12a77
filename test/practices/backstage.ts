import type { CommitmentKind } from '../../utils/model/commitment';
import type { Extension, OwnPage } from '../browser/session.ts';

const HOUR = 3_600_000;

/** What a scene needs from behind: settings, promises made hours ago. Through one page of the extension. */
export type Backstage = {
  /** The playbook for the practice desk's pages. */
  assign(playbook: string): Promise<void>;
  down(on: boolean): Promise<void>;
  /** A promise for the case that the tab at `url` shows, as if made `hoursAgo` and due in `dueIn` hours. */
  promise(url: string, kind: CommitmentKind, hoursAgo: number, dueIn: number): Promise<void>;
  close(): Promise<void>;
};

type Chrome = {
  chrome: {
    storage: { local: { set(values: object): Promise<void> } };
    tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
    runtime: { sendMessage(message: object): Promise<{ ok: boolean; reason?: string }> };
  };
};

export async function openBackstage(ext: Extension): Promise<Backstage> {
  const page: OwnPage = await ext.open('manifest.json', { behind: true });
  const set = (key: string, version: number, value: object) =>
    page.run(
      async (name, stored) => {
        await (globalThis as unknown as Chrome).chrome.storage.local.set({ [name]: stored });
      },
      `setting:${key}`,
      { version, value },
    );
  return {
    assign: (playbook) =>
      set('assignments', 2, {
        origins: {},
        profiles: { 'practice-desk': playbook, 'practice-visit': playbook },
        roles: {},
      }),
    down: (on) => set('system-down', 1, { since: on ? Date.now() : null, waiting: [] }),
    promise: (url, kind, hoursAgo, dueIn) =>
      page.run(makeOld, url, kind, hoursAgo * HOUR, dueIn * HOUR).then(() => {}),
    close: () => page.close(),
  };
}

/** Runs in the extension's page: makes the promise as the popup does, then sets its times back. */
async function makeOld(url: string, kind: string, ago: number, dueIn: number): Promise<void> {
  const { tabs, runtime } = (globalThis as unknown as Chrome).chrome;
  const tab = (await tabs.query({})).find((each) => each.url === url)?.id ?? null;
  const id = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((b) => b.toString(16).padStart(2, '0'))
    .join('');
  const now = Date.now();
  const dueAt = now + dueIn;
  const commitment = { id, kind, dueAt: Math.max(dueAt, now + 60_000), action: 'ring about it' };
  const answer = await runtime.sendMessage({ type: 'promise.make', request: { tab, commitment } });
  if (!answer.ok) throw new Error(answer.reason);
  const database = await new Promise<IDBDatabase>((ok, no) => {
    const request = indexedDB.open('bedside');
    request.onsuccess = () => ok(request.result);
    request.onerror = () => no(request.error);
  });
  await new Promise<void>((ok, no) => {
    const writing = database.transaction(['events', 'commitments'], 'readwrite');
    const madeAt = now - ago;
    // Both, as the view is made from its events again with whatever happens next.
    const events = writing.objectStore('events');
    events.get(id).onsuccess = ({ target }) => {
      events.put({ ...(target as IDBRequest).result, at: madeAt, dueAt });
    };
    const rows = writing.objectStore('commitments');
    rows.get(id).onsuccess = ({ target }) => {
      const row = (target as IDBRequest).result;
      rows.put({ ...row, madeAt, dueAt, history: [{ ...row.history[0], at: madeAt, dueAt }] });
    };
    writing.oncomplete = () => ok();
    writing.onerror = () => no(writing.error);
  });
  database.close();
}
