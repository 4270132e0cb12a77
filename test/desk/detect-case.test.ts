import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { detectCase } from '../../utils/desk/detect-case';

const SIGNS = [
  { id: 'desk', pages: [{ kind: 'case' as const, path: '/ticket/*', has: ['#case'] }] },
  { id: 'other', pages: [{ kind: 'case' as const, path: '/visit', has: ['#case'] }] },
];
const goTo = (path: string) =>
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    `https://desk.example${path}`,
  );
const gathered = () => vi.advanceTimersByTimeAsync(200);
let stop = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  goTo('/ticket/7');
  document.body.innerHTML = '<main></main>';
});
afterEach(() => {
  stop.abort();
  document.designMode = 'off';
  vi.useRealTimers();
});

const show = () =>
  document.querySelector('main')?.append(Object.assign(document.createElement('b'), { id: 'case' }));
const hide = () => document.querySelector('main')?.replaceChildren();
function detect(signs = SIGNS): string[] {
  const found: string[] = [];
  detectCase({ signs, document, signal: stop.signal, onCase: (profile) => found.push(profile) });
  return found;
}

describe('a case is recognised', () => {
  test('at once where it is there already', () => {
    show();
    expect(detect()).toEqual(['desk']);
  });

  test('when it comes late, once, whatever happens then', async () => {
    const found = detect();
    await gathered();
    expect(found).toEqual([]);
    show();
    await gathered();
    hide();
    window.dispatchEvent(new Event('popstate'));
    show();
    window.dispatchEvent(new Event('hashchange'));
    await gathered();
    expect(found).toEqual(['desk']);
  });

  test('by what the page holds once the address has changed', async () => {
    goTo('/list');
    show();
    const found = detect();
    window.dispatchEvent(new Event('popstate'));
    await gathered();
    expect(found).toEqual([]);
    goTo('/visit');
    window.dispatchEvent(new Event('popstate'));
    await gathered();
    expect(found).toEqual(['other']);
  });

  test('after the hundredth change as after the first', async () => {
    const found = detect();
    for (let i = 0; i < 100; i++) {
      document.body.append(document.createElement('i'));
      await vi.advanceTimersByTimeAsync(30);
    }
    expect(found).toEqual([]);
    show();
    await gathered();
    expect(found).toEqual(['desk']);
  });
});

describe('nothing is recognised', () => {
  test.each(['/list', '/'])('at %s', async (path) => {
    goTo(path);
    show();
    const found = detect();
    await gathered();
    expect(found).toEqual([]);
  });

  test('where no desk may stand', async () => {
    show();
    expect(detect([])).toEqual([]);
  });

  test('on a page that is itself an editor', async () => {
    document.designMode = 'on';
    show();
    const found = detect();
    await gathered();
    expect(found).toEqual([]);
  });

  test('after the end', async () => {
    const found = detect();
    stop.abort();
    show();
    window.dispatchEvent(new Event('popstate'));
    await gathered();
    expect(found).toEqual([]);
  });
});
