import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Found, passDoor } from '../../utils/desk/panel-door';
import { runDetector } from '../../utils/desk/run-detector';
import type { SiteSign } from '../../utils/model/site-profile';
import { browser, startBrowser } from '../fakes/browser';

const SIGN: SiteSign = { id: 'desk', pages: [{ kind: 'case', path: '/ticket/*', has: ['#case'] }] };
const CLAIM = Symbol.for('bedside.claim');
const page = globalThis as unknown as { [CLAIM]?: { end(): void } };
let asked: string[] = [];
let signs: SiteSign[] = [];
/** So many questions stay without an answer. */
let lost = 0;

beforeEach(async () => {
  await startBrowser();
  vi.useFakeTimers();
  [asked, signs, lost] = [[], [SIGN], 0];
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    'https://desk.example/ticket/7',
  );
  document.body.innerHTML = '';
  browser.runtime.sendMessage = (async ({ type }: { type: string }) => {
    asked.push(type);
    if (lost-- > 0) throw new Error('The message port closed before a response was received.');
    return { ok: true, reply: type === 'detect.signs' ? { signs } : { done: true } };
  }) as never;
});
afterEach(() => {
  page[CLAIM]?.end();
  passDoor();
  vi.useRealTimers();
});

const showCase = () => document.body.append(Object.assign(document.createElement('b'), { id: 'case' }));
const settle = (ms = 200) => vi.advanceTimersByTimeAsync(ms);
const notice = (...what: string[]) => browser.runtime.onMessage.fire({ notice: 'changed', what } as never);
const entered = () => asked.filter((type) => type === 'detect.enter').length;
/** The panel's script comes into the page. */
const arrive = (): Found['profile'] | null => passDoor()?.profile ?? null;

describe('the detector', () => {
  it('asks for the panel once, however many signals there are, and only for this document', async () => {
    runDetector();
    runDetector();
    await settle();
    expect(asked).toEqual(['detect.signs']);
    expect(arrive()).toBeNull();
    showCase();
    window.dispatchEvent(new Event('popstate'));
    window.dispatchEvent(new Event('hashchange'));
    await settle();
    await notice('sites', 'quiet');
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await settle(60_000);
    expect(asked).toEqual(['detect.signs', 'detect.enter']);
    expect(arrive()).toBe('desk');
    expect(arrive()).toBeNull();
  });

  it('asks again where the background was ended while it answered', async () => {
    lost = 2;
    showCase();
    runDetector();
    await settle(10_000);
    expect(asked).toEqual(['detect.signs', 'detect.signs', 'detect.signs', 'detect.enter']);
  });

  it('asks again for what the panel begins with, a few times, and lets it in once', async () => {
    runDetector();
    await settle();
    lost = 9;
    showCase();
    await settle(7000);
    expect(entered()).toBe(3);
    expect(arrive()).toBe('desk');
    await settle(60_000);
    expect(entered()).toBe(4);
    expect(arrive()).toBeNull();
  });

  it('looks anew when a profile was taught or quiet is over', async () => {
    signs = [];
    showCase();
    runDetector();
    await settle();
    expect(entered()).toBe(0);
    await notice('theme');
    await settle();
    expect(asked).toEqual(['detect.signs']);
    signs = [SIGN];
    await notice('sites');
    await settle();
    expect(entered()).toBe(1);
  });

  it('says anew that no case is shown when the page comes back as it was left', async () => {
    runDetector();
    await settle();
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await settle();
    expect(asked).toEqual(['detect.signs', 'detect.signs']);
  });

  it('gives up without a word when the extension behind it is gone, and makes room for the new one', async () => {
    runDetector();
    await settle();
    const { runtime } = browser;
    browser.runtime = {} as never;
    showCase();
    await settle(60_000);
    expect(entered()).toBe(0);
    browser.runtime = runtime;
    page[CLAIM]?.end();
    runDetector();
    await settle();
    expect(entered()).toBe(1);
    expect(arrive()).toBe('desk');
  });

  it('has no panel waiting once it was ended', async () => {
    showCase();
    runDetector();
    await settle();
    page[CLAIM]?.end();
    expect(arrive()).toBeNull();
  });
});
