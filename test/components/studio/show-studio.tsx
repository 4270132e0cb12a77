import '../../../components/ui/base.css';
import '../../../components/ui/controls.css';
import '../../../components/ui/shell.css';
import '../../../components/log/log.css';
import '../../../components/options/options.css';
import '../../../components/studio/studio.css';
import '../../../components/form/form.css';
import '../../../components/form/when/when.css';
import '../../../components/studio/editor/editor.css';
import { createRoot } from 'react-dom/client';
import { OptionsPage } from '../../../components/options/options-page';
import { readOptionsPlace, writePlace } from '../../../components/options/place';
import { runPreview } from '../../../components/studio/preview/run-preview';
import { ServicesProvider } from '../../../components/ui/services';
import type { LogEvent } from '../../../utils/model/event';
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
/** A contact as the log keeps it: what was seen when the case was opened and when the reply was on its way. */
const contactWith = (n: number) => {
  const look = (at: number, breakpoint: string, vector: object) => ({
    ...{ id: `e${n}-${at}`, at: n * 1000 + at, interaction: `i${n}`, agent: 'a' },
    ...{ kind: 'signals.read', breakpoint, vector },
  });
  const upset = n % 3 === 0 ? 1 : 0;
  const events = [
    look(1, 'opened', { stage: 0, upset, acknowledgement: 0, apology: 0, hoursSinceCustomer: n % 40 }),
    look(2, 'paused', { stage: 2, upset, gaps: n % 2, draftWords: 40, thanks: 0, reason: 0, nextStep: 1 }),
  ];
  return { interaction: `i${n}`, events: events as unknown as LogEvent[] };
};
const studio = memoryStudio(
  {
    readReplayCases: async (most) => Array.from({ length: Math.min(most, 60) }, (_, n) => contactWith(n)),
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
      first={readOptionsPlace(location.hash)}
      onPlace={(place) => history.replaceState(null, '', writePlace(place))}
      preview={runPreview}
    />
  </ServicesProvider>,
);
Object.assign(globalThis, { studio });
