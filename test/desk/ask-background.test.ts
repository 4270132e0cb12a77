import { beforeEach, expect, test, vi } from 'vitest';
import { askBackground } from '../../utils/desk/ask-background';
import { startBrowser } from '../fakes/browser';

const sent = vi.fn();
beforeEach(async () => {
  const { runtime } = await startBrowser();
  sent.mockReset();
  runtime.sendMessage = sent;
});

test('each question of the page is the desk message of the same name', async () => {
  sent.mockResolvedValue({ ok: true, reply: { done: true } });
  const backend = askBackground();
  expect(await backend.quiet({ where: 'tab' })).toEqual({ done: true });
  expect(await backend.undo({ interaction: 'abcdef0123456789' })).toEqual({ done: true });
  expect(sent.mock.calls).toEqual([
    [{ type: 'desk.quiet', request: { where: 'tab' } }],
    [{ type: 'desk.undo', request: { interaction: 'abcdef0123456789' } }],
  ]);
});

test('what was refused is told in the background’s words', async () => {
  sent.mockResolvedValue({ ok: false, reason: 'Not saved.' });
  await expect(askBackground().open({ view: 'now' })).rejects.toThrow('Not saved.');
});

test('whether the extension lives is known in the page itself', () => {
  const backend = askBackground();
  expect(backend.alive()).toBe(true);
  expect(backend.onNotice(() => {})).toBeTypeOf('function');
  expect(sent).not.toHaveBeenCalled();
});
