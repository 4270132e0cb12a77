import { expect, it, vi } from 'vitest';
import { type Kept, keepReports } from '../../utils/desk/keep-reports';
import type { Happened } from '../../utils/session/effect';

const happened = (kind: string) => ({ kind, at: 1 }) as unknown as Happened;

/** Saves that answer when they are told to. */
function slowSaves() {
  const open: { batch: Kept[]; answer(error?: Error): void }[] = [];
  const save = (batch: Kept[]) =>
    new Promise<void>((done, fail) => {
      open.push({ batch, answer: (error) => (error ? fail(error) : done()) });
    });
  const kinds = () => open.map(({ batch }) => batch.map(({ kind }) => kind as string));
  return { open, save, kinds };
}

it('has a reply on its way at once, also while another save is: the page may be gone before that has answered', async () => {
  const { save, open, kinds } = slowSaves();
  const reports = keepReports(save, () => {});
  reports.add(happened('prompt.shown'));
  void reports.flush();
  reports.add(happened('reply.sent'));
  void reports.flush();
  expect(kinds()).toEqual([['prompt.shown'], ['reply.sent']]);
  for (const each of open) each.answer();
});

it('has the memory alone wait for the save before it, and saves it once then', async () => {
  const { save, open, kinds } = slowSaves();
  const reports = keepReports(save, () => {});
  void reports.flush();
  void reports.flush();
  void reports.flush();
  expect(kinds()).toEqual([[]]);
  open[0]?.answer();
  await vi.waitFor(() => expect(kinds()).toEqual([[], []]));
});

it('keeps what could not be saved, under the same ids, and says why', async () => {
  const { save, open, kinds } = slowSaves();
  const onTrouble = vi.fn();
  const reports = keepReports(save, onTrouble);
  reports.add(happened('prompt.shown'));
  const first = reports.flush();
  reports.add(happened('reply.sent'));
  const second = reports.flush();
  open[0]?.answer(new Error('the disk is full'));
  open[1]?.answer();
  await Promise.all([first, second]);
  expect(onTrouble).toHaveBeenCalledExactlyOnceWith('the disk is full');
  void reports.flush();
  expect(kinds()[2]).toEqual(['prompt.shown']);
  expect(open[2]?.batch[0]?.id).toBe(open[0]?.batch[0]?.id);
});
