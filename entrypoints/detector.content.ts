import { defineContentScript } from 'wxt/utils/define-content-script';
import { runDetector } from '../utils/desk/run-detector';

export default defineContentScript({
  registration: 'runtime',
  // Without it WXT posts our id to the host page.
  noScriptStartedPostMessage: true,
  main: () => runDetector(),
});
