import { until } from '../../browser/until.ts';
import type { DeskCheck } from './desk-check.ts';
import { wait } from './desk-check.ts';

const JORDAN = '8673ee4f-e2ab-4077-ba55-4980f408773e';

/** The seeded patients of OpenMRS 3: late banner, another patient without a load, visit note, end of visit (stopped). */
export async function checkOpenmrs(desk: DeskCheck, url: string): Promise<void> {
  const { page } = desk;
  const spa = `${url}/openmrs/spa`;
  await page.goto(`${spa}/login`);
  await page.waitForSelector('#username, [aria-label="My Account"]');
  if (await page.$('#username')) {
    await page.type('#username', 'alice');
    await page.click('button[type=submit]');
    await page.waitForSelector('#password', { visible: true });
    await page.type('#password', 'x');
    await page.click('button[type=submit]');
    await page.waitForFunction(() => location.pathname.includes('/home'));
  }
  // The banner is held back until somebody watches, however fast the page is.
  let show = () => {};
  const watched = new Promise<void>((resolve) => {
    show = resolve;
  });
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    if (/\/fhir2\/R4\/Patient\b/.test(request.url())) await watched;
    await request.continue().catch(() => {});
  });
  await page.goto(`${spa}/patient/${JORDAN}/chart`, { waitUntil: 'domcontentloaded' });
  await desk.watch();
  const origin = await page.evaluate(() => performance.timeOrigin);
  show();
  const shown = await desk.readUntil((reading) => reading.shownName !== null, 40_000);
  desk.is('name', shown?.shownName, 'Jordan Rivera');
  desk.is('case id', shown?.caseId, '100GEJ');
  desk.is('health data', [shown?.phi, shown?.failed], [true, []]);
  const named = await until(
    async () => (await desk.said()).findLast((s) => s.reading?.shownName)?.reading?.shownName,
    'the late banner',
  ).catch(() => null);
  // A page that loads itself anew takes its watcher along.
  desk.is('no load meanwhile', await page.evaluate(() => performance.timeOrigin), origin);
  desk.is('a banner that mounts late is noticed', named, 'Jordan Rivera');
  await desk.watch();

  await page.waitForSelector('button[aria-label="Visit note"]');
  await page.click('button[aria-label="Visit note"]');
  await page.waitForSelector('textarea#additionalNote');
  await page.click('textarea#additionalNote');
  await page.keyboard.type('Seen today.');
  desk.is('inserted', (await desk.insert('Follow-up in a week.')).ok, true);
  desk.is('draft', await desk.draft(), { text: 'Seen today. Follow-up in a week.', kind: 'clinical' });

  await desk.hold(true);
  await desk.said();
  await page.click('[id^=patient-actions-menu-trigger]');
  await page.waitForSelector('[role=menuitem]', { visible: true });
  for (const item of await page.$$('[role=menuitem]'))
    if ((await item.evaluate((e) => e.textContent ?? '')).includes('End active visit')) await item.click();
  await page.waitForSelector('.omrs-modals-container button.cds--btn--danger', { visible: true });
  desk.is('the menu opens, nothing is stopped', await desk.attempts(), []);
  await page.click('.omrs-modals-container button.cds--btn--danger');
  await wait(800);
  const open = (await page.$('.omrs-modals-container button.cds--btn--danger')) !== null;
  desk.is('End Visit is stopped once', [await desk.attempts(), open], [['close clinical'], true]);
  for (const cancel of await page.$$('.omrs-modals-container button.cds--btn--secondary'))
    await cancel.click();
  await wait(500);

  // A note begun asks before another patient is opened.
  await page.goto(`${spa}/patient/${JORDAN}/chart`, { waitUntil: 'domcontentloaded' });
  await desk.watch();
  await desk.readUntil((reading) => reading.shownName !== null, 40_000);
  await page.click('button[aria-label="Search patient"]');
  await page.waitForSelector('input[data-testid="patientSearchBar"]', { visible: true });
  await page.type('input[data-testid="patientSearchBar"]', 'connor');
  const result = '[data-testid="floatingSearchResultsContainer"] a[href*="/patient/"]';
  await page.waitForSelector(result, { visible: true });
  await wait(1500);
  desk.is("a search result's banner is not the case", (await desk.read())?.shownName, 'Jordan Rivera');
  await page.click(result);
  await desk.readUntil((reading) => reading.shownName?.startsWith('Siobhán') ?? false, 30_000);
  await wait(1500);
  const readings = (await desk.said()).flatMap((s) => s.reading ?? []);
  desk.is('another patient without a load', readings.at(-1)?.shownName, "Siobhán Mary O'Connor-Łukasz");
  desk.is(
    'never the old name on the new patient',
    readings.some((r) => r.caseId === '100HTK' && r.shownName?.startsWith('Jordan')),
    false,
  );
}
