import '../utils/settings/jitless';
import { defineBackground } from 'wxt/utils/define-background';
import panelStyle from '../components/panel/panel.css?inline';
import { keepWatch } from '../utils/alarms/keep-watch';
import { openAnnounced } from '../utils/alarms/open-announced';
import { startWatch } from '../utils/alarms/start-watch';
import { browser } from '../utils/browser';
import { focusPanel } from '../utils/messages/focus-panel';
import { allHandlers } from '../utils/messages/handlers/all-handlers';
import { listenForMessages } from '../utils/messages/route-message';
import { leaveTab } from '../utils/messages/session/sweep-left';
import { tellSettings } from '../utils/settings/tell-settings';
import { welcome } from '../utils/settings/welcome';
import { followGrant, followRevoke, renewDesks } from '../utils/sites/follow-grants';
import { chooseInMenu, makeMenu, tickMenu } from '../utils/sites/offer-menu';

// Wiring only. Every listener is added at once: the browser starts this script anew for each event and keeps nothing.
export default defineBackground(() => {
  const now = Date.now;
  listenForMessages(allHandlers(panelStyle));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void welcome(reason);
    void makeMenu();
    void renewDesks();
  });
  browser.runtime.onStartup.addListener(() => void keepWatch(now()));
  browser.alarms.onAlarm.addListener(() => void keepWatch(now()));
  browser.notifications.onClicked.addListener((id) => void openAnnounced(id));
  browser.permissions.onAdded.addListener(({ origins }) => void followGrant(origins ?? []));
  browser.permissions.onRemoved.addListener(() => void followRevoke());
  browser.tabs.onRemoved.addListener((tab) => void leaveTab(tab, now()));
  browser.tabs.onActivated.addListener(({ tabId }) => void tickMenu(tabId, now()));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') void tickMenu(tabId, now());
  });
  browser.contextMenus.onClicked.addListener((item, tab) => void chooseInMenu(item, tab, now()));
  browser.commands.onCommand.addListener((command) => void focusPanel(command));
  browser.storage.onChanged.addListener((changes, area) => void tellSettings(changes, area));
  void startWatch(now());
});
