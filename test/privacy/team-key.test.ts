import { beforeEach, describe, expect, it } from 'vitest';
import { hashCase, hashCaseBefore } from '../../utils/privacy/hash-case';
import { fromHex, toHex } from '../../utils/privacy/hex';
import { deriveTeamKey, tidyPhrase } from '../../utils/privacy/team-key';
import { readTeam, setTeam } from '../../utils/settings/team';
import { startBrowser } from '../fakes/browser';

const PHRASE = 'four quiet words here';

/** Another colleague's browser. */
const elsewhere = startBrowser;
beforeEach(elsewhere);
const hash = () => hashCase('https://desk.example', '4711');

describe('a team phrase', () => {
  it('makes the same key wherever it is typed, capitals and spaces aside', async () => {
    expect(tidyPhrase('  Four  QUIET words\there ')).toBe(PHRASE);
    const [one, again, other] = await Promise.all([
      deriveTeamKey(PHRASE),
      deriveTeamKey(' Four quiet  Words here'),
      deriveTeamKey('four quiet words hers'),
    ]);
    expect(again).toEqual(one);
    expect(other.fingerprint).not.toBe(one.fingerprint);
    expect(one.key).toMatch(/^[0-9a-f]{64}$/);
    expect(one.fingerprint).toMatch(/^[0-9a-f]{32}$/);
  });

  it('is PBKDF2 with HMAC-SHA-256 over 600,000 rounds', async () => {
    const { pbkdf2Sync, createHmac } = await import('node:crypto');
    const key = pbkdf2Sync(PHRASE, 'bedside team key, format 1', 600_000, 32, 'sha256');
    const mark = createHmac('sha256', key).update('fingerprint').digest('hex').slice(0, 32);
    expect(await deriveTeamKey(PHRASE)).toEqual({ key: key.toString('hex'), fingerprint: mark });
  });

  it('lets colleagues name a case alike, and others not', async () => {
    const team = await deriveTeamKey(PHRASE);
    const alone = await hash();
    await setTeam(team);
    const here = await hash();
    await elsewhere();
    const stranger = await hash();
    await setTeam(team);
    expect(await hash()).toBe(here);
    expect(new Set([alone, here, stranger]).size).toBe(3);
    expect(await readTeam()).toBe(team.fingerprint);
  });

  it('still finds what stands under the names from before', async () => {
    const [first, second] = await Promise.all([deriveTeamKey(PHRASE), deriveTeamKey(`${PHRASE} too`)]);
    const alone = await hash();
    expect(await hashCaseBefore('https://desk.example', '4711')).toEqual([]);
    await setTeam(first);
    const one = await hash();
    expect(await hashCaseBefore('https://desk.example', '4711')).toEqual([alone]);
    await setTeam(second);
    expect(await hashCaseBefore('https://desk.example', '4711')).toEqual([one, alone]);
    await setTeam(null);
    expect(await hash()).toBe(alone);
    expect(await hashCaseBefore('https://desk.example', '4711')).toContain(one);
  });
});

it('hex is read as it was written', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, n) => n);
  expect(fromHex(toHex(bytes))).toEqual(bytes);
});
