import { afterEach, expect, it, vi } from 'vitest';
import { followScheme } from '../../../utils/desk/overlay/follow-scheme';

let end = new AbortController();
afterEach(() => {
  end.abort();
  end = new AbortController();
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
});

function follow(theme: Parameters<typeof followScheme>[2]) {
  const host = document.createElement('div');
  followScheme(document, (value) => host.style.setProperty('color-scheme', value), theme, end.signal);
  return () => host.style.getPropertyValue('color-scheme');
}

it('gives the panel what was chosen, and the system both to choose from', () => {
  document.body.style.backgroundColor = 'rgb(10, 10, 10)';
  expect(follow({ scheme: 'light', panel: 'own', underlines: 'word' })()).toBe('light');
  expect(follow({ scheme: 'dark', panel: 'own', underlines: 'word' })()).toBe('dark');
  expect(follow({ scheme: 'system', panel: 'own', underlines: 'word' })()).toBe('light dark');
});

it('goes by the page’s background, first the body’s, then the root’s', () => {
  document.documentElement.style.backgroundColor = 'rgb(20, 22, 24)';
  expect(follow({ scheme: 'light', panel: 'page', underlines: 'word' })()).toBe('dark');
  document.body.style.backgroundColor = 'rgb(250, 250, 250)';
  expect(follow({ scheme: 'dark', panel: 'page', underlines: 'word' })()).toBe('light');
});

it('follows the page when it becomes dark, and no longer once it ended', async () => {
  document.body.style.backgroundColor = 'rgb(250, 250, 250)';
  const scheme = follow({ scheme: 'system', panel: 'page', underlines: 'word' });
  expect(scheme()).toBe('light');
  document.body.style.backgroundColor = 'rgb(10, 10, 10)';
  await vi.waitFor(() => expect(scheme()).toBe('dark'), 5000);
  end.abort();
  end = new AbortController();
  const other = follow({ scheme: 'system', panel: 'page', underlines: 'word' });
  document.body.style.backgroundColor = 'rgb(250, 250, 250)';
  await vi.waitFor(() => expect(other()).toBe('light'), 5000);
  expect(scheme()).toBe('dark');
});
