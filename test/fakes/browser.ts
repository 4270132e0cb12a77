import { vi } from 'vitest';
import { closeLog, LOG_NAME } from '../../utils/log/database';
import { forgetKey } from '../../utils/privacy/hash-case';
import { closeKeys } from '../../utils/privacy/key-database';

type Listener = (...args: never[]) => unknown;

function makeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    fire: (...args: unknown[]) =>
      Promise.all([...listeners].map((listener) => listener(...(args as never[])))),
    listeners,
  };
}

function makeArea(name: string, onChanged: ReturnType<typeof makeEvent>) {
  const data = new Map<string, unknown>();
  const copy = <T>(value: T): T => structuredClone(value);
  return {
    data,
    get: async (keys: string | string[] | null) => {
      const wanted = keys === null ? [...data.keys()] : [keys].flat();
      return copy(Object.fromEntries(wanted.filter((k) => data.has(k)).map((k) => [k, data.get(k)])));
    },
    set: async (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(values)) data.set(key, copy(value));
      await onChanged.fire(Object.fromEntries(Object.keys(values).map((k) => [k, {}])), name);
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) data.delete(key);
    },
  };
}

export type FakeTab = { id: number; url?: string };

function makeBrowser() {
  const onChanged = makeEvent();
  const state = {
    tabs: [] as FakeTab[],
    created: [] as string[],
    told: [] as { to: number | 'pages'; message: unknown }[],
    grants: [] as string[],
    alarms: new Map<string, unknown>(),
    notifications: [] as { id: string; title: string; message: string }[],
    badge: '',
    title: '',
    scripts: [] as { id: string; matches: string[] }[],
    injected: [] as number[],
    menu: new Map<string, Record<string, unknown>>(),
    installType: 'normal',
  };
  const matches = (pattern: string, url = '') => {
    const [scheme, rest = ''] = pattern.split('://');
    const host = rest.split('/')[0] ?? '';
    return URL.canParse(url) && new URL(url).protocol === `${scheme}:` && new URL(url).hostname === host;
  };
  const browser = {
    state,
    storage: { onChanged, local: makeArea('local', onChanged), session: makeArea('session', onChanged) },
    runtime: {
      id: 'bedside-id',
      getURL: (path: string) => `chrome-extension://bedside-id${path}`,
      onMessage: makeEvent(),
      sendMessage: async (message: unknown) => void state.told.push({ to: 'pages', message }),
    },
    tabs: {
      query: async ({ url }: { url?: string[] }) =>
        state.tabs.filter((tab) => !url || url.some((pattern) => matches(pattern, tab.url))),
      get: async (id: number) => {
        const tab = state.tabs.find((known) => known.id === id);
        if (!tab) throw new Error(`No tab with id: ${id}.`);
        return tab;
      },
      create: async ({ url }: { url: string }) => void state.created.push(url),
      sendMessage: async (to: number, message: unknown) => void state.told.push({ to, message }),
    },
    alarms: {
      create: async (name: string, info: unknown) => void state.alarms.set(name, info),
      clear: async (name: string) => state.alarms.delete(name),
      get: async (name: string) => state.alarms.get(name),
    },
    notifications: {
      create: async (id: string, { title, message }: { title: string; message: string }) => {
        state.notifications.push({ id, title, message });
        return id;
      },
      clear: async () => true,
    },
    permissions: {
      getAll: async () => ({ origins: [...state.grants] }),
      request: async ({ origins }: { origins: string[] }) => {
        state.grants.push(...origins);
        return true;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => structuredClone(state.scripts),
      registerContentScripts: async (scripts: { id: string; matches: string[] }[]) => {
        if (state.scripts.some((known) => scripts.some((s) => s.id === known.id)))
          throw new Error("Duplicate script ID 'detector'");
        state.scripts.push(...scripts);
      },
      updateContentScripts: async (scripts: { id: string; matches: string[] }[]) => {
        state.scripts = state.scripts.map((known) => scripts.find((s) => s.id === known.id) ?? known);
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        state.scripts = state.scripts.filter((known) => !ids.includes(known.id));
      },
      executeScript: async ({ target }: { target: { tabId: number } }) =>
        void state.injected.push(target.tabId),
    },
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        state.badge = text;
      },
      setBadgeBackgroundColor: async () => undefined,
      setTitle: async ({ title }: { title: string }) => {
        state.title = title;
      },
    },
    contextMenus: {
      removeAll: async () => state.menu.clear(),
      create: (item: { id: string }) => state.menu.set(item.id, item),
      update: async (id: string, change: object) =>
        void state.menu.set(id, { ...state.menu.get(id), ...change }),
    },
    management: { getSelf: async () => ({ installType: state.installType }) },
    i18n: {
      getMessage: (key: string, subs: string[] = []) => [key, ...subs].join(' '),
      getUILanguage: () => 'en-GB',
    },
  };
  return browser;
}

/** The browser's APIs as far as Bedside uses them, in memory. `browser.state` shows what was done with them. */
export let browser = makeBrowser();

/** A new browser with an empty profile: storage, log and tabs. To be called before each test. */
export async function startBrowser(): Promise<typeof browser> {
  closeLog();
  forgetKey();
  closeKeys();
  for (const name of [LOG_NAME, 'bedside-keys'])
    await new Promise<void>((done, fail) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => done();
      request.onerror = () => fail(request.error);
    });
  vi.useRealTimers();
  browser = makeBrowser();
  return browser;
}
