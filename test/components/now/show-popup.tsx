import '../../../components/ui/base.css';
import '../../../components/ui/controls.css';
import '../../../components/ui/shell.css';
import '../../../components/now/now.css';
import '../../../components/promises/promises.css';
import { createRoot } from 'react-dom/client';
import { PopupShell } from '../../../components/pages/popup-shell';
import { ServicesProvider } from '../../../components/ui/services';
import { useEnglish as sayEnglish } from '../use-texts';
import { SCENES } from './scenes';

/** One scene of the popup on a page of its own, for look.browser.ts: popup.html#<scene>. */
sayEnglish();
document.documentElement.classList.add('in-popup');
const services = SCENES[location.hash.slice(1)]?.();
const root = document.getElementById('root');
if (!services || !root) throw new Error(`no such scene: ${location.hash}`);
createRoot(root).render(
  <ServicesProvider value={services}>
    <PopupShell first="now" inPopup />
  </ServicesProvider>,
);
