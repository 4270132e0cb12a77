import { beforeEach, expect, it } from 'vitest';
import { forgetKey, hashCase } from '../../utils/privacy/hash-case';
import { browser, startBrowser } from '../fakes/browser';

beforeEach(async () => {
  await startBrowser();
  forgetKey();
});

it('names a case the same after a restart, and differently for another case, site or device', async () => {
  const [one, again] = await Promise.all([
    hashCase('https://a.example', '7'),
    hashCase('https://a.example', '7'),
  ]);
  expect(one).toMatch(/^[0-9a-f]{32}$/);
  forgetKey();
  expect([again, await hashCase('https://a.example', '7')]).toEqual([one, one]);
  const others = [await hashCase('https://a.example', '8'), await hashCase('https://b.example', '7')];
  browser.storage.local.data.clear();
  forgetKey();
  others.push(await hashCase('https://a.example', '7'));
  expect(new Set([one, ...others]).size).toBe(4);
});

it('cannot be confused by where origin and case id meet', async () => {
  expect(await hashCase('https://a.example', '","7')).not.toBe(await hashCase('https://a.example","', '7'));
});
