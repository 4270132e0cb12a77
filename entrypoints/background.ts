import '../utils/settings/jitless';
import { defineBackground } from 'wxt/utils/define-background';
import panelStyle from '../components/panel/panel.css?inline';
import { keepWatch } from '../utils/alarms/keep-watch';
import { openAnnounced } from '../utils/alarms/open-announced';
import { focusPanel } from '../utils/background/focus-panel';
import { followGrant, followRevoke, renewDesks } from '../utils/background/follow-grants';
import { allHandlers } from '../utils/background/handlers/all-handlers';
import { catchUp, keepCopy } from '../utils/background/keep-copy';
import { sendKept } from '../utils/background/keep-requests';
import { keepSettings } from '../utils/background/keep-settings';
import { chooseInMenu, makeMenu, tickMenu } from '../utils/background/offer-menu';
import { panelTexts } from '../utils/background/panel-texts';
import { listenForMessages } from '../utils/background/route-message';
import { startWatch } from '../utils/background/start-watch';
import { tellSettings } from '../utils/background/tell-settings';
import { welcome } from '../utils/background/welcome';
import { browser } from '../utils/browser/browser';
import { leaveTab } from '../utils/cases/sweep-left';
import { injectPicker } from '../utils/sites/inject-picker';
import { endTeaching } from '../utils/sites/teaching-kept';

declare const __BEDSIDE_PANEL_TEXTS__: string[];

// Wiring only. Every listener is added at once: the browser starts this script anew for each event and keeps nothing.
export default defineBackground(() => {
  const now = Date.now;
  const handlers = allHandlers({ css: panelStyle, texts: panelTexts(__BEDSIDE_PANEL_TEXTS__) });
  listenForMessages(handlers);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void welcome(reason);
    void makeMenu();
    void renewDesks();
  });
  browser.runtime.onStartup.addListener(() => void keepWatch(now()));
  browser.alarms.onAlarm.addListener(
    () =>
      void keepWatch(now())
        .then(() => sendKept(handlers))
        .then(() => catchUp(now())),
  );
  browser.notifications.onClicked.addListener((id) => void openAnnounced(id));
  browser.permissions.onAdded.addListener(({ origins }) => void followGrant(origins ?? []));
  browser.permissions.onRemoved.addListener(() => void followRevoke());
  browser.tabs.onRemoved.addListener((tab) => {
    void leaveTab(tab, now());
    void endTeaching(tab);
  });
  browser.tabs.onActivated.addListener(({ tabId }) => void tickMenu(tabId, now()));
  browser.tabs.onUpdated.addListener((tabId, { status }, { active }) => {
    if (status !== 'complete') return;
    // The menu is that of the tab in front.
    if (active) void tickMenu(tabId, now());
    void injectPicker(tabId);
  });
  browser.contextMenus.onClicked.addListener((item, tab) => void chooseInMenu(item, tab, now()));
  browser.commands.onCommand.addListener((command) => void focusPanel(command));
  browser.storage.onChanged.addListener((changes, area) => {
    void tellSettings(changes, area);
    void keepSettings(changes, area, now());
  });
  keepCopy(now);
  void startWatch(now());
});
