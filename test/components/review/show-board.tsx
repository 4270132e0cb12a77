import '../../../components/ui/base.css';
import '../../../components/ui/controls.css';
import '../../../components/ui/shell.css';
import '../../../components/log/log.css';
import '../../../components/review/review.css';
import { createRoot } from 'react-dom/client';
import { ReviewPage } from '../../../components/pages/review-page';
import { type Services, ServicesProvider } from '../../../components/ui/services';
import { LogDatabase } from '../../../utils/log/database';
import { readChoices } from '../../../utils/log/read/read-choices';
import { readFigures } from '../../../utils/log/read/read-figures';
import { refreshViews } from '../../../utils/log/refresh-views';
import type { LogEvent } from '../../../utils/model/event';
import { readBoard } from '../../../utils/review/read-board';
import { fakeServices } from '../fake-services';
import { useEnglish as sayEnglish } from '../use-texts';

/** The review page over a real database in a browser, for look.browser.ts. */
const db = new LogDatabase('board');

async function fill(events: LogEvent[]) {
  await db.transaction('rw', db.tables, async () => {
    await db.events.bulkAdd(events);
    await refreshViews(db, events);
  });
}

const read: { took: number }[] = [];

function show(now: number) {
  sayEnglish();
  const services: Services = fakeServices({}, { now: () => now });
  services.log.readChoices = async () => {
    const choices = await readChoices(db);
    return { ...choices, me: '', agents: choices.agents.map((id) => ({ id, label: id })) };
  };
  services.log.readBoard = async (filter, period) => {
    const began = performance.now();
    const { days, scanned } = await readFigures(filter, period, now, db);
    read.push({ took: performance.now() - began });
    return { ...readBoard(days, period), scanned };
  };
  document.documentElement.className = 'wide in-tab';
  document.documentElement.lang = 'en';
  const root = document.createElement('div');
  root.id = 'root';
  document.body.replaceChildren(root);
  createRoot(root).render(
    <ServicesProvider value={services}>
      <ReviewPage first="measures" />
    </ServicesProvider>,
  );
}

Object.assign(globalThis, { board: { fill, show, read } });
