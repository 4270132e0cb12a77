import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import redmine from '../../public/sites/redmine-5.json';
import tracker from '../../public/sites/request-tracker-5.json';
import { findPage, matchProfile } from '../../utils/desk/match-profile';
import { matchGlob, matchPath } from '../../utils/model/match-glob';
import { siteProfileSchema } from '../../utils/model/site-profile';

const profiles = [redmine, tracker].map((json) => siteProfileSchema().parse(json));
const [, rt] = profiles;

describe('matchGlob', () => {
  test.each([
    ['*', '', true],
    ['*', 'abc', true],
    ['a*c', 'abbc', true],
    ['a*c', 'abb', false],
    ['*.desk.example', 'help.desk.example', true],
    ['*.desk.example', 'desk.example', false],
    ['a*b*c', 'aXbYbZc', true],
    ['', 'a', false],
    ['.', 'a', false],
  ])('%s on %s', (glob, text, expected) => {
    expect(matchGlob(glob, text)).toBe(expected);
  });

  test('many stars on a hostile text end', () => {
    expect(matchGlob('*a*a*a*a*a*a*a*a*b', 'a'.repeat(20_000))).toBe(false);
  });

  test('a text matches itself and, cut anywhere, with a star', () => {
    fc.assert(
      fc.property(
        fc.string().filter((s) => !s.includes('*')),
        fc.nat(20),
        (text, cut) => {
          expect(matchGlob(text, text)).toBe(true);
          expect(matchGlob(`${text.slice(0, cut)}*`, text)).toBe(true);
        },
      ),
    );
  });
});

describe('matchPath', () => {
  test.each([
    ['/issues/*', '/issues/7', true],
    ['/issues/*', '/redmine/sub/issues/7', true],
    ['/issues/*', '/issues/7/', true],
    ['/issues/*', '/issues', false],
    ['/issues/*', '/issues/7/edit', false],
    ['/issues/*', '/reissues/7', false],
    ['/patient/*/chart/**', '/openmrs/spa/patient/1/chart', true],
    ['/patient/*/chart/**', '/openmrs/spa/patient/1/chart/orders/2', true],
    ['/patient/*/chart/**', '/openmrs/spa/patient/1/edit', false],
    ['/Ticket/Display.html', '/rt/Ticket/Display.html', true],
    ['/Ticket/Display.html', '/Ticket/DisplayXhtml', false],
  ])('%s on %s', (glob, path, expected) => {
    expect(matchPath(glob, path)).toBe(expected);
  });
});

describe('matchProfile', () => {
  const page = (html: string) => {
    document.body.innerHTML = html;
    return document;
  };
  const TICKET = '<div class="ticket-info-basics"><div class="id"><span class="value">7</span></div></div>';

  test('path, parameters and page must all fit; origin, port and prefix need not', () => {
    const find = (url: string, html = TICKET) => matchProfile(profiles, new URL(url), page(html))?.id ?? null;
    expect(find('https://rt.example:8443/desk/Ticket/Display.html?id=7')).toBe('request-tracker-5');
    expect(find('http://127.0.0.1/Ticket/Display.html?results=x;id=7')).toBe('request-tracker-5');
    expect(find('https://rt.example/Ticket/Display.html')).toBeNull();
    expect(find('https://rt.example/Ticket/History.html?id=7')).toBeNull();
    expect(find('https://rt.example/Ticket/Display.html?id=7', '<p>another application</p>')).toBeNull();
  });

  test('a selector the browser cannot read finds nothing and throws nothing', () => {
    const broken = siteProfileSchema().parse({
      ...tracker,
      pages: [{ kind: 'case', path: '/x', has: ['div[[', '#there'] }],
    });
    expect(findPage(broken, new URL('https://a.example/x'), page('<p></p>'))).toBeNull();
    expect(findPage(broken, new URL('https://a.example/x'), page('<p id="there"></p>'))?.kind).toBe('case');
  });

  test('the page kind tells display and reply apart', () => {
    const html = '<form name="TicketUpdate"><textarea name="UpdateContent"></textarea></form>';
    if (!rt) throw new Error('no profile');
    expect(
      findPage(rt, new URL('https://rt.example/Ticket/Update.html?Action=Respond;id=1'), page(html))?.kind,
    ).toBe('reply');
  });
});
