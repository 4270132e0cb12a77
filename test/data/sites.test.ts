import { readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { siteProfileSchema } from '../../utils/model/site-profile';
import { listSelectors } from '../../utils/sites/list-selectors';

const FOLDER = 'public/sites';
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
const parse = (file: string) => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as unknown;
const ORDER = Object.keys(siteProfileSchema().shape);

describe('site profiles', () => {
  test('there are profiles for three desks and the practice desk', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'openmrs-3.json',
        'practice-desk.json',
        'redmine-5.json',
        'request-tracker-5.json',
      ]),
    );
  });

  test.each(files)('%s follows the schema and is named by its id', (file) => {
    const profile = siteProfileSchema().parse(parse(file));
    expect(`${profile.id}.json`).toBe(file);
  });

  test.each(files)('%s keeps the order of the schema', (file) => {
    const keys = Object.keys(parse(file) as object);
    expect(keys).toEqual(ORDER.filter((key) => keys.includes(key)));
  });

  test('ids and names are unique', () => {
    const profiles = files.map((file) => siteProfileSchema().parse(parse(file)));
    expect(new Set(profiles.map(({ id }) => id)).size).toBe(files.length);
    expect(new Set(profiles.map(({ name }) => name)).size).toBe(files.length);
  });

  test.each(files)('%s holds selectors a browser can read', (file) => {
    const { document } = new Window();
    const all = listSelectors(parse(file));
    expect(all.length).toBeGreaterThan(2);
    for (const { place, selector } of all)
      expect(
        () => document.querySelector(selector),
        `${file}: ${place.join('.')}: ${selector}`,
      ).not.toThrow();
  });

  test.each(files.filter((file) => !file.startsWith('practice-')))('%s says what it rests on', (file) => {
    const { standing } = siteProfileSchema().parse(parse(file));
    expect(standing?.where.length).toBeGreaterThan(10);
    // Only what a start script brings up here has been seen running.
    const seen = ['openmrs-3.json', 'redmine-5.json', 'request-tracker-5.json'];
    expect(standing?.by === 'seen').toBe(seen.includes(file));
  });

  test('no profile lets a page run code or regular expressions', () => {
    for (const file of files) expect(JSON.stringify(parse(file))).not.toMatch(/javascript:|"regex|"pattern/i);
  });
});

describe('a profile that is wrong', () => {
  const base = () => parse('redmine-5.json') as Record<string, unknown>;
  const placeOf = (profile: unknown) => {
    const result = siteProfileSchema().safeParse(profile);
    return result.success ? null : result.error.issues.map((issue) => issue.path.join('.'));
  };

  test('an empty selector is named by its place', () => {
    const profile = structuredClone(base()) as never as {
      readers: { subject: { try: { select: string }[] } };
    };
    const first = profile.readers.subject.try[0];
    if (first) first.select = '';
    expect(placeOf(profile)).toEqual(['readers.subject.try.0.select']);
  });

  test('an unknown step, an unknown key and another format are refused', () => {
    expect(placeOf({ ...base(), format: 2 })).toEqual(['format']);
    expect(placeOf({ ...base(), script: 'alert(1)' })).toEqual(['']);
    expect(
      placeOf({
        ...base(),
        readers: {
          ...(base().readers as object),
          subject: { try: [{ take: 'text', select: 'h1', steps: [{ replace: 'a' }] }] },
        },
      })?.[0],
    ).toMatch(/^readers\.subject\.try\.0\.steps\.0/);
  });

  test('a path that does not begin with a slash is refused', () => {
    expect(placeOf({ ...base(), pages: [{ kind: 'case', path: 'issues/*', has: ['h1'] }] })).toEqual([
      'pages.0.path',
    ]);
  });
});
