import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { observeCase } from '../../utils/desk/observe-case';
import { observeDraft } from '../../utils/desk/observe-draft';
import type { CaseReading } from '../../utils/model/case-reading';
import { find, leaveReplyPage, profile, showReplyPage } from './reply-page';

let stop = new AbortController();
const where = () => ({ profile, document, signal: stop.signal });
const settle = () => vi.advanceTimersByTimeAsync(1200);

beforeEach(() => {
  showReplyPage();
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  leaveReplyPage();
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

describe('observeDraft, whoever writes', () => {
  const told: string[] = [];
  let sending: ReturnType<typeof observeDraft>;
  const text = () => find<HTMLTextAreaElement>('#text');
  const watch = () => {
    told.length = 0;
    sending = observeDraft({
      ...where(),
      onType() {},
      onWord: (draft) => told.push(`word ${draft?.text}`),
      onPause: (draft) => told.push(`pause ${draft?.text}`),
    });
  };
  const act = (selector: string) => find(selector).dispatchEvent(new Event('pointerdown', { bubbles: true }));

  test('a draft that stands there already is read at once, and again after the pause', async () => {
    text().value = 'As saved.';
    watch();
    expect(told).toEqual(['word As saved.']);
    await vi.advanceTimersByTimeAsync(1600);
    expect(told).toEqual(['word As saved.', 'pause As saved.']);
  });

  test('a canned reply is read once the act has put it there, also a second later', async () => {
    watch();
    act('#line');
    await vi.advanceTimersByTimeAsync(600);
    text().value = 'A canned reply.';
    await vi.advanceTimersByTimeAsync(500);
    expect(told).toEqual(['word A canned reply.']);
  });

  test('what was put there without any act is read as the agent is about to click or to press keys', async () => {
    watch();
    await vi.advanceTimersByTimeAsync(10_000);
    text().value = 'By a timer.';
    act('#send');
    expect(told).toEqual(['word By a timer.']);
    text().value = 'By another.';
    text().dispatchEvent(new KeyboardEvent('keydown', { key: 'Control', ctrlKey: true, bubbles: true }));
    expect(told).toEqual(['word By a timer.', 'word By another.']);
  });

  test('editable content is read when a script changes it, and nothing is looked at while nothing happens', async () => {
    find('#text').outerHTML = '<div id="text" contenteditable="true"></div>';
    watch();
    await vi.advanceTimersByTimeAsync(10_000);
    const looks = vi.spyOn(document, 'querySelectorAll');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(looks).not.toHaveBeenCalled();
    find('#text').innerHTML = '<p>An article.</p>';
    await vi.advanceTimersByTimeAsync(300);
    expect(told).toEqual(['word An article.']);
  });

  test('what is sent and then emptied by the desk is no change', async () => {
    watch();
    text().value = 'Sent.';
    act('#send');
    await vi.advanceTimersByTimeAsync(1600);
    sending({ text: 'Sent.', kind: 'reply' });
    text().value = '';
    told.length = 0;
    await vi.advanceTimersByTimeAsync(5000);
    act('#line');
    expect(told).toEqual([]);
    text().value = 'Sent.';
    act('#line');
    expect(told).toEqual(['word Sent.']);
    // Nor is it the next case's draft while it still stands there.
    sending({ text: 'Sent.', kind: 'reply' });
    stop.abort();
    stop = new AbortController();
    watch();
    await vi.advanceTimersByTimeAsync(5000);
    text().value = '';
    act('#line');
    expect(told).toEqual([]);
  });
});
