import '../../../components/ui/base.css';
import '../../../components/ui/controls.css';
import '../../../components/ui/shell.css';
import '../../../components/log/log.css';
import '../../../components/options/options.css';
import '../../../components/studio/studio.css';
import '../../../components/studio/form/form.css';
import '../../../components/studio/when/when.css';
import '../../../components/studio/editor/editor.css';
import { createRoot } from 'react-dom/client';
import { OptionsPage } from '../../../components/options/options-page';
import { readPlace, writePlace } from '../../../components/options/place';
import { runPreview } from '../../../components/studio/preview/run-preview';
import { ServicesProvider } from '../../../components/ui/services';
import { fakeServices } from '../fake-services';
import { useEnglish as sayEnglish } from '../use-texts';
import { memoryStudio } from './memory-studio';

/** The studio over playbooks in memory in a browser, for look.browser.ts; the address says which page of it. */
sayEnglish();
const health = (prompt: string, shown: number, suggest: 'too-few' | 'soften') => ({
  ...{ prompt, shown, acted: 9, dismissed: 21, tickedByText: 4, tickedBySelf: 2, notDone: 3, followed: 12 },
  ...{ reasons: { wrong: 12 }, suggest },
  comments: [{ prompt, at: Date.now() - 3_600_000, note: 'Comes up when they only say thanks.' }],
});
const studio = memoryStudio(
  {
    readHealth: async () => [health('acknowledge-first', 48, 'soften'), health('need-first', 4, 'too-few')],
  },
  Date.now,
);
const services = fakeServices({}, { now: Date.now, studio });
services.sites.listProfiles = async () => [
  {
    id: 'practice-desk',
    name: 'Practice desk: ticket',
    about: '',
    playbook: 'service-essentials',
    pages: [],
  },
  {
    id: 'request-tracker-5',
    name: 'Request Tracker 5',
    about: '',
    playbook: 'service-essentials',
    pages: [],
  },
];
services.sites.listGranted = async () => ['https://desk.example.org/*'];
await studio.copy('service-essentials', 'Front desk, mornings');
await studio.publish('service-essentials-copy');
await studio.saveDraft('service-essentials-copy', {
  ...(await studio.open('service-essentials-copy'))?.live?.playbook,
  promise: 'You hear from us the same day.',
});
document.documentElement.className = 'in-tab';
document.documentElement.lang = 'en';
const root = document.createElement('div');
root.id = 'root';
document.body.replaceChildren(root);
createRoot(root).render(
  <ServicesProvider value={services}>
    <OptionsPage
      first={readPlace(location.hash)}
      onPlace={(place) => history.replaceState(null, '', writePlace(place, location.pathname))}
      preview={runPreview}
    />
  </ServicesProvider>,
);
Object.assign(globalThis, { studio });
