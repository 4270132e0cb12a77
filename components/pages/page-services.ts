import { countKept } from '../../utils/background/keep-requests';
import { browser } from '../../utils/browser/browser';
import { onNotice } from '../../utils/browser/on-notice';
import { readImports } from '../../utils/log/read/read-choices';
import { readContact } from '../../utils/log/read/read-contact';
import { readFromLead } from '../../utils/log/read/read-from-lead';
import { readKept } from '../../utils/log/read/read-kept';
import { readMarked } from '../../utils/log/read/read-marked';
import { readWeek } from '../../utils/log/read/read-week';
import { readTrouble } from '../../utils/log/trouble';
import { send } from '../../utils/messages/send';
import { FORMS, type Form } from '../../utils/model/workspace';
import { writeIcs } from '../../utils/promises/write-ics';
import { nameAgent, readAgent, readRole, setRole } from '../../utils/settings/agent';
import { baselineSetting, beginBaseline, endBaseline } from '../../utils/settings/baseline';
import { onboardingSetting } from '../../utils/settings/onboarding';
import { readQuiet } from '../../utils/settings/quiet';
import { readPlan } from '../../utils/settings/sampling';
import { changeSetting, readSetting } from '../../utils/settings/setting';
import { switchesSetting } from '../../utils/settings/switches';
import { setSystemDown, systemDownSetting } from '../../utils/settings/system-down';
import { readTeam } from '../../utils/settings/team';
import { readTheme, setTheme } from '../../utils/settings/theme';
import { dropWarning, readWarnings } from '../../utils/settings/warnings';
import { listGrants } from '../../utils/sites/list-grants';
import { originOf, patternFor } from '../../utils/sites/match-grant';
import type { HereTab, Services, Studio } from '../ui/services';
import { say } from '../ui/text';
import { pageLog } from './page-log';
import { readDrafts } from './read-drafts';

/** The real services of an extension page. Drafts are read first, so the page can be drawn once and full. */
export async function openServices(): Promise<Services> {
  return {
    send,
    log: pageLog,
    coaching: {
      readContact: (id) => readContact(id),
      readWeek: (week) => readWeek(week),
      readPlan,
      readMarked: (query) => readMarked(query),
      readKept: (query) => readKept(query),
      readFromLead: () => readFromLead(),
      readImports: () => readImports(),
      readTeam,
    },
    now: () => Date.now(),
    onNotice,
    drafts: await readDrafts(),
    copy: async (text) => {
      await navigator.clipboard.writeText(text).catch(() => {
        throw new Error(say('copyRefused'));
      });
    },
    askedForm: takeAskedForm,
    openCase: (link) => {
      if (/^https?:\/\//.test(link)) void browser.tabs.create({ url: link }).then(closePopup);
    },
    tab: () => findTab(location.search),
    openPage: (path) => {
      void browser.tabs.create({ url: browser.runtime.getURL(`/${path}` as '/') }).then(closePopup);
    },
    closePopup,
    sites: {
      grant: (origin) => browser.permissions.request({ origins: [patternFor(origin)] }),
      revoke: (pattern) => browser.permissions.remove({ origins: [pattern] }),
      listGranted: listGrants,
      listProfiles: async () => (await import('./list-tools')).listProfiles(),
      listSites: async () => (await import('../../utils/sites/list-sites')).listSites(),
      openSite: async (id) => (await import('../../utils/sites/list-sites')).openSite(id),
    },
    // Playbooks are large; a popup that only logs a call does not wait for them.
    playbooks: async () => (await import('./list-tools')).listPlaybooks(),
    scoreBooks: async () => (await import('./list-tools')).listScoreBooks(),
    studio: openStudio(),
    settings: {
      readName: async () => (await readAgent()).name,
      writeName: nameAgent,
      readRole,
      writeRole: setRole,
      readQuiet,
      readSystemDown: () => readSetting(systemDownSetting),
      setSystemDown: async (down) => void (await setSystemDown(down, Date.now())),
      readSwitches: () => readSetting(switchesSetting),
      readBaselines: () => readSetting(baselineSetting),
      beginBaseline,
      endBaseline,
      readTheme,
      writeTheme: setTheme,
      finishWelcome: async (now) => {
        await changeSetting(onboardingSetting, (o) => ({ ...o, doneAt: o.doneAt ?? now }));
      },
    },
    warnings: { read: () => readWarnings(Date.now()), drop: dropWarning },
    trouble: async () => {
      const [trouble, waiting] = await Promise.all([readTrouble(), countKept()]);
      return trouble && { fault: trouble.fault, waiting };
    },
    listShortcuts: async () =>
      (await browser.commands.getAll()).map((c) => ({
        name: c.description || (c.name ?? ''),
        keys: c.shortcut ?? '',
      })),
    writeCalendar: (promises, summary) => writeIcs(promises, { now: Date.now(), summary }),
    saveFile,
    // Reading a file needs the log's schemas: a popup that only logs a call does not wait for them.
    secondCopy: {
      compare: async () => (await import('../../utils/log/copy/compare-copy')).compareCopy(),
      write: async () => (await import('../../utils/log/copy/export-copy')).exportCopy(Date.now()),
    },
    logFiles: {
      write: async (...about) => (await import('./log-files')).writeLog(...about),
      take: async (...about) => (await import('./log-files')).takeLog(...about),
    },
  };
}

/** Once only: a form that was closed does not open again when its view comes back. */
let formTaken = false;
function takeAskedForm(): Form | null {
  if (formTaken) return null;
  formTaken = true;
  const asked = new URLSearchParams(location.search).get('form');
  return FORMS.find((form) => form === asked) ?? null;
}

function closePopup() {
  if (document.documentElement.classList.contains('in-popup')) window.close();
}

/**
 * The tab our page is about: the one named by `?tab=`, the active one behind a popup, or, when our page has a tab of
 * its own, the tab that was used last before it.
 */
async function findTab(search: string): Promise<HereTab | null> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) {
    const tab = await browser.tabs.get(named).catch(() => null);
    if (tab) return { id: named, origin: originOf(tab.url) };
  }
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query(
    own ? { windowId: own.windowId } : { active: true, currentWindow: true },
  );
  const [last] = tabs
    .filter((t) => t.id !== undefined && t.id !== own?.id && !t.url?.startsWith(location.origin))
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return last?.id === undefined ? null : { id: last.id, origin: originOf(last.url) };
}

/** Hands a text or a file to the browser as a download: a blob link, no permission and no network. */
function saveFile(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download reads the blob after the click; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The studio's services; what it reads is loaded when first asked for, so that a popup never waits for it. */
function openStudio(): Studio {
  const names = [
    ...(['list', 'open', 'readVersion', 'create', 'copy', 'saveDraft', 'dropDraft', 'publish'] as const),
    ...(['rollback', 'remove', 'restore', 'previewImport', 'importBook', 'exportBook'] as const),
    ...(['readReplayCases', 'readHealth', 'readAssignments', 'assign'] as const),
  ] satisfies (keyof Studio)[];
  const call =
    (name: keyof Studio) =>
    async (...args: unknown[]) => {
      const { pageStudio } = await import('./page-studio');
      return (pageStudio[name] as (...given: unknown[]) => Promise<unknown>)(...args);
    };
  return Object.fromEntries(names.map((name) => [name, call(name)])) as Studio;
}
