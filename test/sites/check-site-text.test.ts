import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { checkSiteText } from '../../utils/sites/check-site-text';
import { findInJson } from '../../utils/sites/find-in-json';

const GOOD = readFileSync('public/sites/redmine-5.json', 'utf8');
const { document } = new Window();
const isSelector = (selector: string) => {
  try {
    document.querySelector(selector);
    return true;
  } catch {
    return false;
  }
};
const faults = (text: string) => {
  const checked = checkSiteText(text, isSelector);
  return checked.ok ? [] : checked.faults;
};
const told = (text: string) => faults(text).map(({ path, reason }) => `${path}: ${reason}`);
const change = (work: (profile: Record<string, never>) => void) => {
  const profile = JSON.parse(GOOD) as Record<string, never>;
  work(profile);
  return JSON.stringify(profile, null, 2);
};

describe('the text of a site profile', () => {
  it('that ships can be used', () => {
    expect(told(GOOD)).toEqual([]);
  });

  it('is refused with every fault at once, each in plain words', () => {
    const text = change((profile: Record<string, unknown>) => {
      profile.phi = 'no';
      profile.speed = 7;
      delete profile.channel;
      (profile.pages as { path: string }[])[0] = { path: 'issues/*' };
    });
    expect(told(text).toSorted()).toEqual([
      'channel: is missing',
      'pages › 1 › has: is missing',
      'pages › 1 › kind: is missing',
      'pages › 1 › path: a path begins with /',
      'phi: must be true or false, not text ("no")',
      'speed: nothing here has this name: check the spelling, or update Bedside',
    ]);
  });

  it('names each fault at its line, and the stretch that is wrong', () => {
    const text = change((profile: Record<string, unknown>) => {
      (profile.editors as { select: string }[])[0] = { select: 'textarea[' };
    });
    const [fault] = faults(text);
    expect(fault).toMatchObject({ path: 'editors › 1 › select', reason: '"textarea[" is no CSS selector' });
    expect(text.slice(fault?.start, fault?.end)).toBe('"textarea["');
    expect(text.split('\n')[(fault?.line ?? 0) - 1]).toContain('textarea[');
  });

  it('that is no JSON says where it breaks off', () => {
    const broken = GOOD.replace('"phi": false,', '"phi": false');
    const [fault, ...others] = faults(broken);
    expect(others).toEqual([]);
    expect(fault?.reason).toContain('no JSON from here on');
    const expected = broken.slice(0, broken.indexOf('"channel"')).split('\n').length;
    expect(fault?.line).toBe(expected);
    expect(faults('{')[0]).toMatchObject({ line: 1 });
  });

  it.each(['null', '[]', '7', '"profile"'])('%s is no profile', (text) => {
    expect(told(text)).toEqual([
      'the whole profile: is not a site profile: a profile is a set of named fields',
    ]);
  });

  it('of a newer Bedside, and with names that reach into JavaScript, is refused', () => {
    expect(told(change((profile: Record<string, unknown>) => (profile.format = 2)))).toEqual([
      'format: this profile needs a newer Bedside (format 2; this one reads 1)',
    ]);
    expect(told(GOOD.replace('"phi": false,', '"phi": false, "__proto__": {},'))).toEqual([
      '__proto__: nothing here may be called "__proto__"',
    ]);
  });
});

describe('findInJson', () => {
  const text = '{\n  "a": [1, "two, \\"2\\"", {"b": null}],\n  "c": {}\n}';

  it.each([
    ['a', '[1, "two, \\"2\\"", {"b": null}]', 2],
    ['a.0', '1', 2],
    ['a.1', '"two, \\"2\\""', 2],
    ['a.2.b', 'null', 2],
    ['c', '{}', 3],
    ['c.missing.deep', '{}', 3],
    ['missing', text, 1],
  ])('%s', (at, value, line) => {
    const { start, end, ...found } = findInJson(text, at);
    expect([text.slice(start, end), found.line]).toEqual([value, line]);
  });
});
