import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchLayout } from '../../../utils/desk/overlay/watch-layout';

let end = new AbortController();
const own = document.createElement('div');
const onMoved = vi.fn(() => 0);
const idle = window.requestIdleCallback;

beforeEach(() => {
  vi.useFakeTimers();
  (window as { requestIdleCallback?: unknown }).requestIdleCallback = undefined;
  end = new AbortController();
  onMoved.mockReset().mockReturnValue(0);
  watchLayout(document, own, end.signal, onMoved);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  window.requestIdleCallback = idle;
  document.body.innerHTML = '';
});

const happen = (type: string, more: object = {}) =>
  document.body.dispatchEvent(Object.assign(new Event(type), more));
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a page is measured again', () => {
  it.each([
    ['a style sheet or picture that came late', 'load', {}],
    ['something that slid', 'transitionend', { propertyName: 'transform' }],
    ['an animation that ended', 'animationend', {}],
  ])('after %s', async (_, type, more) => {
    happen(type, more);
    await pass(200);
    expect(onMoved).toHaveBeenCalledOnce();
  });

  it('not for a colour that faded under the pointer, and no more once it ended', async () => {
    happen('transitionend', { propertyName: 'background-color' });
    await pass(200);
    end.abort();
    happen('load');
    await pass(200);
    expect(onMoved).not.toHaveBeenCalled();
  });

  it('seldom where a look is dear, but within two seconds', async () => {
    onMoved.mockReturnValue(60_000);
    happen('load');
    await pass(200);
    happen('load');
    await pass(1500);
    expect(onMoved).toHaveBeenCalledTimes(1);
    await pass(600);
    expect(onMoved).toHaveBeenCalledTimes(2);
  });
});
