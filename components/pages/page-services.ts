import { browser } from '../../utils/browser/browser';
import { onNotice } from '../../utils/browser/on-notice';
import { send } from '../../utils/messages/send';
import { FORMS, type Form } from '../../utils/model/workspace';
import { writeIcs } from '../../utils/promises/write-ics';
import { nameAgent, readAgent, readRole, setRole } from '../../utils/settings/agent';
import { baselineSetting, beginBaseline, endBaseline } from '../../utils/settings/baseline';
import { onboardingSetting } from '../../utils/settings/onboarding';
import { readQuiet } from '../../utils/settings/quiet';
import { changeSetting, readSetting } from '../../utils/settings/setting';
import { switchesSetting } from '../../utils/settings/switches';
import { setSystemDown, systemDownSetting } from '../../utils/settings/system-down';
import { dropWarning, readWarnings } from '../../utils/settings/warnings';
import { listGrants } from '../../utils/sites/list-grants';
import { patternFor } from '../../utils/sites/match-grant';
import type { Services } from '../ui/services';
import { say } from '../ui/text';
import { findTab } from './find-tab';
import { openStudio } from './open-studio';
import { pageCoaching } from './page-coaching';
import { pageLog } from './page-log';
import { readDrafts } from './read-drafts';
import { saveFile } from './save-file';

/** The real services of an extension page. Drafts are read first, so the page can be drawn once and full. */
export async function openServices(): Promise<Services> {
  return {
    send,
    log: pageLog,
    coaching: pageCoaching,
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
    sites: {
      grant: (origin) => browser.permissions.request({ origins: [patternFor(origin)] }),
      revoke: (pattern) => browser.permissions.remove({ origins: [pattern] }),
      listGranted: listGrants,
      listProfiles: async () => (await import('./list-tools')).listProfiles(),
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
      finishWelcome: async (now) => {
        await changeSetting(onboardingSetting, (o) => ({ ...o, doneAt: o.doneAt ?? now }));
      },
    },
    warnings: { read: () => readWarnings(Date.now()), drop: dropWarning },
    listShortcuts: async () =>
      (await browser.commands.getAll()).map((c) => ({
        name: c.description || (c.name ?? ''),
        keys: c.shortcut ?? '',
      })),
    writeCalendar: (promises, summary) => writeIcs(promises, { now: Date.now(), summary }),
    saveFile,
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
