import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import desk from '../../public/sites/practice-desk.json';
import { type Attempt, catchAttempts } from '../../utils/desk/catch-attempts';
import { observeCase } from '../../utils/desk/observe-case';
import { observeDraft } from '../../utils/desk/observe-draft';
import type { CaseReading } from '../../utils/model/case-reading';
import { siteProfileSchema } from '../../utils/model/site-profile';

const profile = siteProfileSchema.parse(desk);
const find = <T extends HTMLElement>(selector: string) => document.querySelector(selector) as T;
const URL_OF_DESK = 'http://127.0.0.1/practice/ticket.html';
let stop = new AbortController();
const where = () => ({ profile, document, signal: stop.signal });
const settle = () => vi.advanceTimersByTimeAsync(1200);

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(URL_OF_DESK);
  document.body.innerHTML = `<div data-practice-desk="ticket"><b id="customer"></b><b id="case-id">1</b><h1 id="subject">S</h1>
    <i id="state">Open</i><form id="reply" novalidate><textarea id="text"></textarea><input id="line"><input type="checkbox" id="internal">
    <select id="status"><option>Open</option><option>Resolved</option></select>
    <button id="send" type="submit"><b>Send</b></button><button id="resolve" type="button">Resolve</button></form>
    <a id="away" href="/elsewhere">Send later</a></div>`;
  // This test page has no layout: every element counts as shown.
  vi.spyOn(HTMLElement.prototype, 'getClientRects').mockReturnValue([{}] as never);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('observeCase', () => {
  const watch = (onFlood = () => {}) => {
    const readings: (CaseReading | null)[] = [];
    observeCase({
      profiles: [profile],
      signs: [profile],
      document,
      signal: stop.signal,
      onReading: (r) => readings.push(r),
      onOther() {},
      onFlood,
    });
    return readings;
  };

  test('a name that comes ten seconds late is noticed, once', async () => {
    const readings = watch();
    expect(readings.map((r) => r?.shownName)).toEqual([null]);
    await vi.advanceTimersByTimeAsync(10_000);
    find('#customer').textContent = 'Jordan Rivera';
    await settle();
    expect(readings.map((r) => r?.shownName)).toEqual([null, 'Jordan Rivera']);
  });

  test('many changes in a row are one reading', async () => {
    const readings = watch();
    for (let i = 0; i < 20; i++) find('#subject').textContent = `Subject ${i}`;
    await settle();
    expect(readings.map((r) => r?.subject)).toEqual(['S', 'Subject 19']);
  });

  test('an old name under a new case is not believed for a second', async () => {
    find('#customer').textContent = 'Jordan Rivera';
    const readings = watch();
    find('#case-id').textContent = '2';
    await vi.advanceTimersByTimeAsync(800);
    find('#customer').textContent = 'Margaret Okafor';
    await settle();
    expect(readings.map((r) => `${r?.caseId} ${r?.shownName}`)).toEqual([
      '1 Jordan Rivera',
      '2 null',
      '2 Margaret Okafor',
    ]);
  });

  test('two cases of one customer are believed after a second', async () => {
    find('#customer').textContent = 'Jordan Rivera';
    const readings = watch();
    find('#case-id').textContent = '2';
    await vi.advanceTimersByTimeAsync(3000);
    expect(readings.at(-1)).toMatchObject({ caseId: '2', shownName: 'Jordan Rivera' });
  });

  test('leaving the desk gives null; nothing is said after the end', async () => {
    const readings = watch();
    document.body.innerHTML = '<p>Another page</p>';
    await settle();
    expect(readings.at(-1)).toBeNull();
    stop.abort();
    document.body.innerHTML = '<div data-practice-desk="ticket"></div>';
    await settle();
    expect(readings).toHaveLength(2);
  });

  test('a flood is said once, and the page is read again when it is over', async () => {
    const flood = vi.fn();
    const readings = watch(flood);
    for (let round = 0; round < 4; round++) {
      const list = document.createDocumentFragment();
      for (let i = 0; i < 2500; i++) list.append(document.createElement('i'));
      document.body.append(list);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(flood.mock.calls).toEqual([[true]]);
    find('#customer').textContent = 'Jordan Rivera';
    await vi.advanceTimersByTimeAsync(4000);
    expect(flood.mock.calls).toEqual([[true], [false]]);
    expect(readings.at(-1)?.shownName).toBe('Jordan Rivera');
  });
});

test('observeDraft reads nothing while typing and once after the pause', async () => {
  const drafts: string[] = [];
  observeDraft({
    ...where(),
    onType() {},
    onWord() {},
    onPause: (draft) => draft && drafts.push(draft.text),
  });
  const text = find<HTMLTextAreaElement>('#text');
  for (const words of ['H', 'He', 'Hel', 'Hello']) {
    text.value = words;
    text.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(1400);
    expect(drafts).toEqual([]);
  }
  await vi.advanceTimersByTimeAsync(200);
  expect(drafts).toEqual(['Hello']);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(drafts).toEqual(['Hello']);
});

describe('observeDraft, word by word', () => {
  const words: string[] = [];
  const text = () => find<HTMLTextAreaElement>('#text');
  const put = (value: string, data: string | null) => {
    text().value = value;
    text().dispatchEvent(new InputEvent('input', { bubbles: true, data }));
  };
  beforeEach(() => {
    words.length = 0;
    observeDraft({ ...where(), onType() {}, onPause() {}, onWord: (draft) => words.push(draft?.text ?? '') });
  });

  test('reads nothing inside a word, and the draft as soon as one is finished', async () => {
    for (const at of [1, 2, 3]) {
      put('our'.slice(0, at), 'our'[at - 1] ?? '');
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(words).toEqual([]);
    put('our ', ' ');
    await vi.advanceTimersByTimeAsync(25);
    expect(words).toEqual(['our ']);
    await vi.advanceTimersByTimeAsync(5000);
    expect(words).toEqual(['our ']);
  });

  test('is not put off by the next word', async () => {
    put('our ', ' ');
    await vi.advanceTimersByTimeAsync(15);
    put('our p', 'p');
    await vi.advanceTimersByTimeAsync(10);
    expect(words).toEqual(['our p']);
  });

  test('takes a word that nobody goes on with for finished, and what was pasted at once', async () => {
    put('our', 'r');
    await vi.advanceTimersByTimeAsync(290);
    expect(words).toEqual([]);
    await vi.advanceTimersByTimeAsync(20);
    expect(words).toEqual(['our']);
    put('our policy', null);
    await vi.advanceTimersByTimeAsync(25);
    expect(words).toEqual(['our', 'our policy']);
  });

  test('reads at once what is left behind, and nothing twice', async () => {
    put('our', 'r');
    text().dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    expect(words).toEqual(['our']);
    text().dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(5000);
    expect(words).toEqual(['our']);
  });
});

describe('catchAttempts', () => {
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
    find('#send').click();
    expect(seen).toEqual(['send reply sends']);
    expect(sent).toHaveBeenCalledTimes(1);
    find('#send b').click();
    expect(seen).toHaveLength(2);
  });

  test('stopped, nothing is sent; the next click is a new attempt', () => {
    const { seen, sent } = watch(true);
    find('#send').click();
    find('#send').click();
    expect(seen).toHaveLength(2);
    expect(sent).not.toHaveBeenCalled();
  });

  test('a form sent without its button is caught', () => {
    const { seen, sent } = watch(true);
    find('#reply').dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    expect(seen).toEqual(['send reply sends']);
    expect(sent).not.toHaveBeenCalled();
  });

  test('a closing state in the form makes sending a closing, unless the case is in it already', () => {
    const { seen } = watch(true);
    find<HTMLSelectElement>('#status').value = 'Resolved';
    find('#send').click();
    find('#state').textContent = 'Resolved';
    find('#send').click();
    expect(seen).toEqual(['close reply sends', 'send reply sends']);
  });

  test('the kind of editor is the one that is chosen', () => {
    const { seen } = watch(true);
    find<HTMLInputElement>('#internal').checked = true;
    find('#send').click();
    find('#resolve').click();
    expect(seen).toEqual(['send internal sends', 'close internal']);
  });

  test('the shortcut counts in the editor only', () => {
    const { seen } = watch(true);
    const press = (selector: string, keys: object) =>
      find(selector).dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, ...keys }),
      );
    press('#text', { ctrlKey: true });
    press('#text', {});
    press('#line', { ctrlKey: true });
    expect(seen).toEqual(['send reply sends']);
  });

  test('navigation, other buttons and disabled ones are nobody’s business', () => {
    const link = siteProfileSchema.parse({
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
    find('#away').click();
    expect(seen).toHaveLength(1);
  });

  test('nothing is caught after the end', () => {
    const { seen } = watch();
    stop.abort();
    find('#send').click();
    expect(seen).toEqual([]);
  });
});
