import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountHost } from '../../../utils/desk/overlay/mount-host';

const HOST = '[data-bedside]';
let end = new AbortController();
let isAlive = true;
const onGone = vi.fn();
const mount = () =>
  mountHost(document, '', { signal: end.signal, alive: () => isAlive, onGone, open: true, own: false });
const there = () => document.querySelector<HTMLElement>(HOST);
/** What the observers have to do is done. */
const settle = () => new Promise((next) => setTimeout(next, 5));

beforeEach(() => {
  end = new AbortController();
  isAlive = true;
  onGone.mockClear();
});
afterEach(() => end.abort());

describe('the overlay host', () => {
  it('lets no scripted click reach a control, and goes with its signal', () => {
    const host = mount();
    const button = document.createElement('button');
    const clicked = vi.fn();
    button.addEventListener('click', clicked);
    host.root.append(button);
    button.click();
    expect(clicked).not.toHaveBeenCalled();
    end.abort();
    expect(there()).toBeNull();
  });

  it('carries no mark and a closed root where it ships', () => {
    const { element } = mountHost(document, '', {
      signal: end.signal,
      alive: () => true,
      onGone,
      open: false,
      own: false,
    });
    expect(element.shadowRoot).toBeNull();
    expect(element.getAttributeNames().filter((name) => !['style', 'popover'].includes(name))).toEqual([]);
    expect(element.tagName).toBe('DIV');
  });

  it('takes the place of one that an earlier Bedside left, and of nothing else', () => {
    mount();
    const other = document.createElement('div');
    other.dataset.bedside = 'decoy';
    document.documentElement.append(other);
    mount();
    expect([...document.querySelectorAll(HOST)].filter((each) => each !== other)).toHaveLength(1);
    expect(other.isConnected).toBe(true);
    other.remove();
  });

  it.each([
    ['taken out', () => there()?.remove()],
    ['hidden', () => there()?.style.setProperty('visibility', 'hidden', 'important')],
    ['moved', () => there()?.style.setProperty('translate', '900px')],
    ['marked', () => there()?.setAttribute('inert', '')],
    ['without a style', () => there()?.removeAttribute('style')],
  ])('%s by the page, it is as it was', async (_, attack) => {
    const host = mount();
    host.setBox(10, 20, 300);
    await settle();
    attack();
    await settle();
    expect(there()).toBe(host.element);
    expect(host.element.getAttributeNames().sort()).not.toContain('inert');
    expect(host.element.style.getPropertyValue('visibility')).toBe('visible');
    expect(host.element.style.getPropertyValue('translate')).toBe('');
    expect(host.element.style.left).toBe('10px');
    expect(onGone).not.toHaveBeenCalled();
  });

  it('its own moves are no attack, however many', async () => {
    const host = mount();
    for (let i = 0; i < 20; i++) {
      host.setBox(i, i, 300);
      host.hide(i % 2 === 0);
      host.setScheme(i % 2 ? 'dark' : 'light');
      await settle();
    }
    expect(there()).toBe(host.element);
    expect(onGone).not.toHaveBeenCalled();
  });

  it('stays away after the fourth time, and says so once', async () => {
    mount();
    for (let i = 0; i < 6; i++) {
      there()?.remove();
      await settle();
    }
    expect(there()).toBeNull();
    expect(onGone).toHaveBeenCalledOnce();
  });

  it('gives way at once when the extension behind it is gone', async () => {
    mount();
    isAlive = false;
    there()?.remove();
    await settle();
    expect(there()).toBeNull();
    expect(onGone).toHaveBeenCalledOnce();
  });
});
