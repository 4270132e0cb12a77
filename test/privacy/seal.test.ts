import { beforeEach, describe, expect, it } from 'vitest';
import { openKeys } from '../../utils/privacy/key-database';
import { forgetKeys, keyForMonth, keyNamed } from '../../utils/privacy/month-keys';
import { seal, unseal } from '../../utils/privacy/seal';
import { browser, startBrowser } from '../fakes/browser';

const MAY = Date.UTC(2026, 4, 31, 23, 59);
const JUNE = Date.UTC(2026, 5, 1);
const WORDS = { name: 'Jordan Rivera', note: 'asked about the invoice' };

beforeEach(startBrowser);

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
