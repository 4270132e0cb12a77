import { afterEach, expect, it } from 'vitest';
import { PopupShell } from '../../../components/pages/popup-shell';
import { QuickLook } from '../../../components/review/quick-look';
import { readBoard } from '../../../utils/review/read-board';
import { summarize } from '../../../utils/review/summarize';
import { fakeServices, NOW } from '../fake-services';
import { type Shown, showPage } from '../show-page';

let page: Shown;
afterEach(() => page.close());

const board = readBoard([], { from: 0, to: NOW });
const share = (hits: number, n: number) =>
  summarize(
    'rate',
    Array.from({ length: n }, (_, i) => ({ at: i, value: i < hits ? 1 : 0, of: 1 })),
  );

function servicesWith(summary: ReturnType<typeof share> | null) {
  const asked: unknown[] = [];
  const services = fakeServices();
  services.log.readBoard = async (filter, period) => {
    asked.push([filter, period.to - period.from]);
    const rows = board.rows.map((row) =>
      summary && row.id === 'promisesInTime' ? { ...row, summary } : row,
    );
    return { ...board, rows, scanned: false } as never;
  };
  return { services, asked };
}

it('shows one’s own last seven days in the popup’s log, few cases in grey, and opens the board', async () => {
  const { services, asked } = servicesWith(share(3, 4));
  const opened: string[] = [];
  services.openPage = (path) => opened.push(path);
  page = await showPage(<PopupShell first="log" inPopup />, services);
  const kept = page.root.querySelector('[data-quick=promisesInTime]');
  expect(kept?.textContent).toContain('75%');
  expect(kept?.className).toBe('few');
  expect(page.root.querySelectorAll('[data-quick]')).toHaveLength(4);
  const days = (asked[0] as [unknown, number])[1] / (24 * 3_600_000);
  expect(asked[0]).toEqual([{ agent: 'agent-me-1' }, expect.any(Number)]);
  expect(Math.round(days)).toBe(7);
  await page.click(page.button('All measures'));
  expect(opened).toEqual(['review.html#measures']);
});

it('shows nothing where nothing was logged', async () => {
  page = await showPage(<QuickLook />, servicesWith(null).services);
  expect(page.text()).toBe('');
});
