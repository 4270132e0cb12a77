import { describe, expect, it, vi } from 'vitest';
import { mountHost } from '../../../utils/desk/overlay/mount-host';

describe('the overlay host', () => {
  it('lets no scripted click reach a control', () => {
    const stop = new AbortController();
    const host = mountHost(document, '', stop.signal, () => {}, true);
    const button = document.createElement('button');
    const clicked = vi.fn();
    button.addEventListener('click', clicked);
    host.root.append(button);
    button.click();
    expect(clicked).not.toHaveBeenCalled();
    stop.abort();
    expect(document.querySelector('bedside-panel')).toBeNull();
  });
});
