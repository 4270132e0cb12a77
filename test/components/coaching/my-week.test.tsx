import { afterEach, expect, it } from 'vitest';
import { MyWeek } from '../../../components/coaching/my-week';
import { SnackbarHost } from '../../../components/ui/snackbar';
import type { LogEvent } from '../../../utils/model/event';
import { fakeServices, HOUR, makeCommitment, makeInteraction, makeRow, NOW } from '../fake-services';
import { type Shown, showPage } from '../show-page';

let page: Shown;
afterEach(() => page.close());

const kept = (n: number) =>
  makeCommitment({
    id: `p-${n}`,
    interactionId: `c-${n}`,
    status: 'kept-early',
    dueAt: NOW - HOUR,
    closedAt: NOW - 2 * HOUR,
  });

function servicesOf(count: number) {
  const services = fakeServices();
  const asked: { from: number; agent?: string }[] = [];
  services.log.readReview = async (query) => {
    asked.push(query);
    return {
      interactions: Array.from({ length: count }, (_, n) =>
        makeInteraction({ id: `c-${n}`, startedAt: NOW - HOUR }),
      ),
      commitments: Array.from({ length: count }, (_, n) => kept(n)),
      events: [] as LogEvent[],
    };
  };
  services.coaching.readContact = async (id) => ({ ...makeRow({ id }), coaching: null });
  return { services, asked };
}
const open = async (services = servicesOf(12).services) => {
  page = await showPage(
    <SnackbarHost>
      <MyWeek />
    </SnackbarHost>,
    services,
  );
};

it('reads one’s own contacts only, writes nothing and sends nothing', async () => {
  const { services, asked } = servicesOf(12);
  await open(services);
  expect(asked).toHaveLength(1);
  expect(asked[0]?.agent).toBe('agent-me-1');
  expect(services.sent).toEqual([]);
  expect(services.stored.size).toBe(0);
});

it('shows a strength with the events behind it, a goal and an action', async () => {
  await open();
  expect(page.root.querySelector('[data-strength=promisesInTime]')?.textContent).toContain(
    'Promises kept in time: 12 of 12',
  );
  expect(page.root.querySelector('[data-goal]')?.getAttribute('data-how')).toBe('keep');
  expect(page.root.querySelector('[data-action]')?.textContent).toContain('When you promise');
  const cases = page.root.querySelector('.cases') as Element;
  expect(cases.textContent).toContain('12 events behind it');
  expect(cases.querySelectorAll('[data-contact]')).toHaveLength(10);
  await page.open(cases.querySelector('[data-contact]') as Element);
  expect(cases.querySelector('.timeline')).not.toBeNull();
});

it('says that few are few', async () => {
  await open(servicesOf(3).services);
  expect(page.text()).toContain('read these as examples, not as a measure');
  expect(page.text()).toContain('few cases');
  await page.close();
  await open();
  expect(page.text()).not.toContain('read these as examples');
});

it('has nothing to say of nothing', async () => {
  await open(fakeServices());
  expect(page.text()).toContain('Nothing to look back on yet.');
});
