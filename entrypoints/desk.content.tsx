import { defineContentScript } from 'wxt/utils/define-content-script';
import { runOnDesk } from '../components/panel/run-on-desk';

export default defineContentScript({
  registration: 'runtime',
  // Without it WXT posts our id to the host page.
  noScriptStartedPostMessage: true,
  main: () => runOnDesk(),
});
