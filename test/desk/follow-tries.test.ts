import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { catchAttempts } from '../../utils/desk/catch-attempts';
import type { WatchedCase } from '../../utils/desk/follow-tries';
import { printOf } from '../../utils/session/print-of';
import { click, find, leaveReplyPage, profile, showReplyPage, write } from './reply-page';

const stop = new AbortController();
let kept: boolean[] = [];
/** Follows a case of its own, in which `sent` was sent before the page was loaded. */
const follow = (of: string, sent: WatchedCase['sent'] = null) =>
  catchAttempts({
    profile,
    document,
    signal: stop.signal,
    watched: { of, sent },
    onAttempt() {},
    onKept: (is) => void kept.push(is),
  });

beforeEach(() => {
  showReplyPage();
  kept = [];
});
afterEach(leaveReplyPage);

test('somebody who goes on writing in a reply that did not leave is told of, until it is sent again', async () => {
  follow('Jordan');
  write('Hello Jordan.');
  click('#send');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(kept).toEqual([]);
  write('Hello Jordan, ref 7.');
  await vi.advanceTimersByTimeAsync(5000);
  write('Hello Jordan, ref 78.');
  expect(kept).toEqual([true]);
  click('#send');
  expect(kept).toEqual([true, false]);
  find<HTMLTextAreaElement>('#text').value = '';
  await vi.advanceTimersByTimeAsync(5000);
  write('One more thing.');
  expect(kept).toEqual([true, false]);
});

test('after a load, going on in it goes on, and writing something else does not', () => {
  const sent = { print: printOf('Hello Jordan.'), kind: 'send', kept: true } as const;
  find<HTMLTextAreaElement>('#text').value = 'Hello Jordan.';
  follow('Jordan, loaded anew', sent);
  write('Hello Jordan, ref 7.');
  expect(kept).toEqual([]);
  find<HTMLTextAreaElement>('#text').value = '';
  follow('Amina', sent);
  write('Dear Amina.');
  expect(kept.at(-1)).toBe(false);
});
