import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeKeys, openKeys } from '../../utils/privacy/key-database';
import { forgetKeys, keyForMonth, keyNamed } from '../../utils/privacy/month-keys';
import { seal, unseal } from '../../utils/privacy/seal';
import { browser, startBrowser } from '../fakes/browser';

const MAY = Date.UTC(2026, 4, 31, 23, 59);
const JUNE = Date.UTC(2026, 5, 1);
const WORDS = { name: 'Jordan Rivera', note: 'asked about the invoice' };

beforeEach(startBrowser);
afterEach(() => vi.restoreAllMocks());

/** From now on the database of the keys cannot be opened. */
function breakKeys() {
  closeKeys();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
}

describe('a seal', () => {
  it('opens again, also in a context that was started anew', async () => {
    const sealed = await seal(WORDS, 'commitment c1', MAY);
    expect(Buffer.from(sealed.box).includes('Jordan')).toBe(false);
    forgetKeys();
    expect(await unseal(sealed, 'commitment c1')).toEqual(WORDS);
  });

  it('is another each time, and opens only for what it was made for', async () => {
    const [one, two] = [await seal(WORDS, 'commitment c1', MAY), await seal(WORDS, 'commitment c1', MAY)];
    expect(one.box).not.toEqual(two.box);
    expect(await unseal(one, 'commitment c2')).toBeNull();
    const turned = one.box.map((byte, at) => (at === 20 ? byte ^ 1 : byte));
    expect(await unseal({ ...one, box: turned }, 'commitment c1')).toBeNull();
  });

  it('is of its month: with the key of a month goes what it sealed, and nothing else', async () => {
    const [may, june] = [await seal(WORDS, 'c', MAY), await seal(WORDS, 'c', JUNE)];
    expect([may.key, june.key].map((id) => id.slice(0, 8))).toEqual(['2026-05.', '2026-06.']);
    await openKeys().ring.delete(may.key);
    await browser.storage.local.remove(`month-key:${may.key}`);
    forgetKeys();
    expect([await unseal(may, 'c'), await unseal(june, 'c')]).toEqual([null, WORDS]);
  });

  it('has a month for every moment that a file may name', async () => {
    const made = await Promise.all([0, -5, 8.64e15].map(keyForMonth));
    expect(made.map(({ id }) => id.slice(0, 8))).toEqual(['1970-01.', '1970-01.', '9999-12.']);
  });
});

describe('the keys', () => {
  it('are made once, whoever asks at the same time', async () => {
    const made = await Promise.all(Array.from({ length: 8 }, () => keyForMonth(MAY)));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(await openKeys().ring.count()).toBe(1);
  });

  it('cannot be read out, and stand wrapped only', async () => {
    const { id } = await keyForMonth(MAY);
    const key = await keyNamed(id);
    await expect(crypto.subtle.exportKey('raw', key as CryptoKey)).rejects.toThrow();
    const device = await openKeys().secrets.get('device');
    expect(device?.wrap.extractable).toBe(false);
    expect((await openKeys().ring.get(id))?.wrapped).toHaveLength(12 + 32 + 16);
  });

  it('are made anew where both are lost: what was sealed says nothing, work goes on', async () => {
    const sealed = await seal(WORDS, 'c', MAY);
    await openKeys().secrets.clear();
    await browser.storage.local.remove('device-key');
    forgetKeys();
    expect(await unseal(sealed, 'c')).toBeNull();
    expect(await unseal(await seal(WORDS, 'c', MAY), 'c')).toEqual(WORDS);
  });

  it.each([
    ['deleted', () => openKeys().delete()],
    ['such that it cannot be opened', async () => breakKeys()],
  ])('open what they sealed when their database is %s, and seal what is new', async (_, lose) => {
    const sealed = await seal(WORDS, 'c', MAY);
    await lose();
    forgetKeys();
    closeKeys();
    expect(await unseal(sealed, 'c')).toEqual(WORDS);
    expect((await seal(WORDS, 'c', MAY)).key).toBe(sealed.key);
  });

  it('stand in the other store again where that was lost', async () => {
    const sealed = await seal(WORDS, 'c', MAY);
    browser.storage.local.data.clear();
    forgetKeys();
    expect(await unseal(sealed, 'c')).toEqual(WORDS);
    await openKeys().ring.clear();
    forgetKeys();
    expect(await unseal(sealed, 'c')).toEqual(WORDS);
  });

  it('need no room in the other store to seal and to open', async () => {
    await seal(WORDS, 'c', MAY);
    const full = vi
      .spyOn(browser.storage.local, 'set')
      .mockRejectedValue(new Error('No space left on device'));
    const sealed = await seal(WORDS, 'c', JUNE);
    forgetKeys();
    expect(await unseal(sealed, 'c')).toEqual(WORDS);
    full.mockRestore();
    forgetKeys();
    await unseal(sealed, 'c');
    await openKeys().ring.clear();
    forgetKeys();
    expect(await unseal(sealed, 'c')).toEqual(WORDS);
  });

  it.each(['the key beside them', 'the secret in the other store'])(
    'outlive the loss of %s',
    async (lost) => {
      const sealed = await seal(WORDS, 'c', MAY);
      if (lost.startsWith('the key')) await openKeys().secrets.clear();
      else await browser.storage.local.remove('device-key');
      forgetKeys();
      expect(await unseal(sealed, 'c')).toEqual(WORDS);
    },
  );
});
