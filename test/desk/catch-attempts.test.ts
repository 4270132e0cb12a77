import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import desk from '../../public/sites/practice-desk.json';
import { type Attempt, catchAttempts } from '../../utils/desk/catch-attempts';
import type { WatchedCase } from '../../utils/desk/follow-tries';
import { siteProfileSchema } from '../../utils/model/site-profile';
import { printOf } from '../../utils/session/print-of';
import { click, find, leaveReplyPage, profile, showReplyPage, write } from './reply-page';

let stop = new AbortController();
/** A case of its own for each test: the page remembers what was sent. */
let cases = 0;
let of = '';
let sent: WatchedCase['sent'] = null;
const where = () => ({ profile, document, signal: stop.signal, watched: { of, sent } });

beforeEach(() => {
  showReplyPage();
  [of, sent] = [`case ${++cases}`, null];
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  leaveReplyPage();
});

describe('catchAttempts', () => {
  const key = (selector: string, keys: object) =>
    find(selector).dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, ...keys }),
    );
  const submit = () =>
    find('#reply').dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
  const watch = (hold = false) => {
    const seen: string[] = [];
    const sent = vi.fn((event: Event) => event.preventDefault());
    find('#reply').addEventListener('submit', sent);
    catchAttempts({
      ...where(),
      onAttempt: (attempt: Attempt) => {
        seen.push(`${attempt.kind} ${attempt.editorKind}${attempt.sends ? ' sends' : ''}`);
        if (hold) attempt.stop();
      },
    });
    return { seen, sent };
  };

  test('a click on send, anywhere in the button, is one attempt although the form is submitted too', () => {
    const { seen, sent } = watch();
    click('#send');
    expect(seen).toEqual(['send reply sends']);
    expect(sent).toHaveBeenCalledTimes(1);
    click('#send b');
    expect(seen).toHaveLength(2);
  });

  test('stopped, nothing is sent; the next click is a new attempt', () => {
    const { seen, sent } = watch(true);
    click('#send');
    click('#send');
    expect(seen).toHaveLength(2);
    expect(sent).not.toHaveBeenCalled();
  });

  test('a form sent without its button is caught', () => {
    const { seen, sent } = watch(true);
    key('#line', {});
    submit();
    expect(seen).toEqual(['send reply sends']);
    expect(sent).not.toHaveBeenCalled();
  });

  test('a closing state in the form makes sending a closing, unless the case is in it already', () => {
    const { seen } = watch(true);
    find<HTMLSelectElement>('#status').value = 'Resolved';
    click('#send');
    find('#state').textContent = 'Resolved';
    click('#send');
    expect(seen).toEqual(['close reply sends', 'send reply sends']);
  });

  test('the kind of editor is the one that is chosen', () => {
    const { seen } = watch(true);
    find<HTMLInputElement>('#internal').checked = true;
    click('#send');
    click('#resolve');
    expect(seen).toEqual(['send internal sends', 'close internal']);
  });

  test('the shortcut counts in the editor only', () => {
    const { seen } = watch(true);
    key('#text', { ctrlKey: true });
    key('#text', {});
    key('#line', { ctrlKey: true });
    expect(seen).toEqual(['send reply sends']);
  });

  test('a shortcut by which the desk clicks its own button, now or later, is one send', async () => {
    const { seen, sent } = watch();
    write('Hello Jordan.');
    find('#text').addEventListener('keydown', () => {
      find('#send').click();
      window.setTimeout(() => find('#send').click(), 800);
    });
    key('#text', { ctrlKey: true });
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toHaveBeenCalledTimes(2);
    expect(seen).toEqual(['send reply sends']);
  });

  test('stopped by a hold, its echoes are stopped too and are no second try', () => {
    const { seen, sent } = watch(true);
    write('Hello Jordan.');
    click('#send');
    submit();
    expect(seen).toEqual(['send reply sends']);
    expect(sent).not.toHaveBeenCalled();
  });

  test('a send that failed and is tried again, as it was or put right, is one; the next reply is another', async () => {
    const { seen } = watch();
    write('Hello Jordan.');
    click('#send');
    await vi.advanceTimersByTimeAsync(20_000);
    click('#send');
    await vi.advanceTimersByTimeAsync(5000);
    write('Hello Jordan, ref 7.');
    click('#send');
    expect(seen).toEqual(['send reply sends']);
    find<HTMLTextAreaElement>('#text').value = '';
    await vi.advanceTimersByTimeAsync(500);
    write('One more thing.');
    click('#send');
    expect(seen).toHaveLength(2);
  });

  test('what an undo brings back and goes out again is one send', async () => {
    const { seen } = watch();
    write('Hello Jordan.');
    click('#send');
    find<HTMLTextAreaElement>('#text').value = '';
    await vi.advanceTimersByTimeAsync(3000);
    find<HTMLTextAreaElement>('#text').value = 'Hello Jordan.';
    click('#send');
    expect(seen).toEqual(['send reply sends']);
  });

  test('what the browser refuses is no attempt', () => {
    const { seen } = watch();
    find<HTMLFormElement>('#reply').noValidate = false;
    find<HTMLInputElement>('#line').required = true;
    click('#send');
    expect(seen).toEqual([]);
    find<HTMLInputElement>('#line').value = 'filled';
    click('#send');
    expect(seen).toEqual(['send reply sends']);
  });

  test('a send that jumps to the next case does nothing there', async () => {
    const { seen } = watch();
    write('Hello Jordan.');
    click('#send');
    stop.abort();
    stop = new AbortController();
    of = 'amina';
    const { seen: there } = watch();
    find('#send').click();
    find('#resolve').click();
    expect([seen.length, there]).toEqual([1, []]);
    await vi.advanceTimersByTimeAsync(4000);
    write('Dear Amina.');
    click('#send');
    expect(there).toEqual(['send reply sends']);
  });

  test('a reply that comes back with the next load, as a check on the server failed, is tried again; another is new', () => {
    sent = { print: printOf('Hello Jordan.'), kind: 'send' };
    find<HTMLTextAreaElement>('#text').value = 'Hello Jordan.';
    const { seen } = watch();
    write('Hello Jordan, ref 7.');
    click('#send');
    expect(seen).toEqual([]);
    stop.abort();
    stop = new AbortController();
    of = 'amina';
    find<HTMLTextAreaElement>('#text').value = '';
    const { seen: there } = watch();
    write('Dear Amina.');
    click('#send');
    expect(there).toEqual(['send reply sends']);
  });

  test('a reply that closed the case and comes back with the next load closes it no second time', () => {
    const wasSent = (kind: 'send' | 'close') => {
      sent = { print: printOf('Hello Jordan.'), kind };
      of = `${of} ${kind}`;
      find<HTMLTextAreaElement>('#text').value = 'Hello Jordan.';
      find<HTMLSelectElement>('#status').value = 'Resolved';
      const { seen } = watch();
      click('#send');
      stop.abort();
      stop = new AbortController();
      return seen;
    };
    expect(wasSent('close')).toEqual([]);
    expect(wasSent('send')).toHaveLength(1);
  });

  test('a page that shows its case anew, as after a failed send, still knows what was counted', async () => {
    write('Hello Jordan.');
    const { seen } = watch();
    click('#send');
    stop.abort();
    stop = new AbortController();
    const { seen: there } = watch();
    await vi.advanceTimersByTimeAsync(20_000);
    click('#send');
    expect([seen.length, there]).toEqual([1, []]);
  });

  test('a reply that failed and is sent with a closing state then closes, and is counted once', async () => {
    const { seen } = watch();
    write('Hello Jordan.');
    click('#send');
    await vi.advanceTimersByTimeAsync(20_000);
    // Happy DOM keeps the options that were chosen first.
    find('#status').replaceWith(find('#status').cloneNode(true));
    find<HTMLSelectElement>('#status').value = 'Resolved';
    click('#send');
    click('#send');
    expect(seen).toEqual(['send reply sends', 'close reply']);
  });

  test('a key held down does not go through what was stopped', async () => {
    const { seen, sent } = watch(true);
    write('Hello Jordan.');
    key('#text', { ctrlKey: true });
    await vi.advanceTimersByTimeAsync(600);
    key('#text', { ctrlKey: true, repeat: true });
    find('#send').click();
    expect(seen).toHaveLength(1);
    expect(sent).not.toHaveBeenCalled();
  });

  test('a note and then the same words as a reply are two', async () => {
    const { seen } = watch();
    find<HTMLInputElement>('#internal').checked = true;
    write('Hello Jordan.');
    click('#send');
    find<HTMLInputElement>('#internal').checked = false;
    click('#send');
    expect(seen).toEqual(['send internal sends', 'send reply sends']);
  });

  test('navigation, other buttons and disabled ones are nobody’s business', () => {
    const link = siteProfileSchema().parse({
      ...desk,
      send: { controls: [{ select: '#away' }, { select: '#send' }] },
    });
    const seen: Attempt[] = [];
    catchAttempts({ ...where(), profile: link, onAttempt: (attempt) => seen.push(attempt) });
    find('#away').addEventListener('click', (event) => event.preventDefault());
    find('#away').click();
    find('#line').click();
    find<HTMLButtonElement>('#send').disabled = true;
    find('#send b').click();
    expect(seen).toEqual([]);
    find('#away').setAttribute('href', '#');
    click('#away');
    expect(seen).toHaveLength(1);
  });

  test('nothing is caught after the end', () => {
    const { seen } = watch();
    stop.abort();
    find('#send').click();
    expect(seen).toEqual([]);
  });
});
