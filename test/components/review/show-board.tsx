import '../../../components/ui/base.css';
import '../../../components/ui/controls.css';
import '../../../components/ui/shell.css';
import '../../../components/log/log.css';
import '../../../components/review/review.css';
import { createRoot } from 'react-dom/client';
import { ReviewPage } from '../../../components/log/review-page';
import { type Services, ServicesProvider } from '../../../components/ui/services';
import { LogDatabase } from '../../../utils/log/database';
import { readReview } from '../../../utils/log/read-review';
import { foldAll } from '../../../utils/log/rebuild-views';
import type { LogEvent } from '../../../utils/model/event';
import { fakeServices } from '../fake-services';
import { useEnglish as sayEnglish } from '../use-texts';

/** The review page over a real database in a browser, for look.browser.ts. */
const db = new LogDatabase('board');

async function fill(events: LogEvent[]) {
  const views = foldAll(events);
  await db.events.bulkAdd(events);
  await db.interactions.bulkAdd(views.interactions);
  await db.commitments.bulkAdd(views.commitments);
}

const read: { took: number }[] = [];

function show(now: number) {
  sayEnglish();
  const services: Services = fakeServices({}, { now: () => now });
  services.log.readChoices = async () => {
    const agents = (await db.interactions.orderBy('agent').uniqueKeys()).map(String);
    return { me: '', origins: [], prompts: [], agents: agents.map((id) => ({ id, label: id })) };
  };
  services.log.readReview = async (query) => {
    const began = performance.now();
    const input = await readReview(query, db);
    read.push({ took: performance.now() - began });
    return input;
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
