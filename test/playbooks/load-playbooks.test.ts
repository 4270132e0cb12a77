import { describe, expect, it } from 'vitest';
import { type ChosenFor, choosePlaybook, NOTHING_CHOSEN } from '../../utils/playbooks/choose-playbook';
import { compileLanguage } from '../../utils/playbooks/compile-language';
import { loadPlaybooks, readPlaybooks } from '../../utils/playbooks/load-playbooks';
import { NO_ASSIGNMENTS } from '../../utils/settings/assignments';
import { loadProfiles, readProfiles } from '../../utils/sites/load-profiles';

const FILES = import.meta.glob('../../public/playbooks/*.json', { eager: true, import: 'default' });
const { playbooks, broken } = loadPlaybooks();

describe('playbooks', () => {
  it('are all readable and compile', () => {
    expect(broken).toEqual([]);
    // In full, as own playbooks are read; the extension itself checks the shape only.
    expect(readPlaybooks(FILES)).toEqual({ playbooks, broken: [] });
    expect([...playbooks.keys()]).toEqual(expect.arrayContaining(['service-essentials', 'patient-visit']));
    for (const id of playbooks.keys()) expect(() => compileLanguage(id, playbooks)).not.toThrow();
  });

  it('bring the phrases of those they include', () => {
    const own = compileLanguage('plain-language', playbooks);
    const included = compileLanguage('service-essentials', playbooks);
    expect(included.rules.map((rule) => rule.id)).toEqual(own.rules.map((rule) => rule.id));
    expect(included.rules.length).toBeGreaterThan(0);
    expect(included.weights).toBe(own.weights);
    expect(compileLanguage('of-nobody', playbooks).rules).toEqual([]);
  });

  it('that are broken are told of by file and place, and the others stay', () => {
    const good = playbooks.get('service-essentials');
    const read = readPlaybooks({
      '/a/good.json': good,
      '/a/twin.json': good,
      '/a/bad.json': { ...good, id: 'Bad Id' },
      '/a/none.json': null,
      '/a/new.json': { ...good, id: 'newer', format: 99 },
    });
    expect([...read.playbooks.keys()]).toEqual(['service-essentials']);
    expect(read.broken.map(({ file }) => file)).toEqual(['twin.json', 'bad.json', 'none.json', 'new.json']);
    expect(read.broken[1]?.reason).toBe('id: use small letters, digits and single hyphens');
  });

  it('are chosen by assignment, else by what the page names, else by what is written there', () => {
    const choose = (page: Partial<ChosenFor>, profiles = {}) =>
      choosePlaybook(
        { profile: 'redmine-5', ...page },
        { assignments: { ...NO_ASSIGNMENTS, profiles }, role: null },
        playbooks,
      ).id;
    const record = { writes: 'clinical' } as const;
    expect(choose({})).toBe('service-essentials');
    expect(choose({ writes: 'reply' })).toBe('service-essentials');
    expect(choose(record)).toBe('patient-visit');
    expect(choose({ ...record, playbook: 'billing' })).toBe('billing');
    expect(choose({ ...record, playbook: 'gone' })).toBe('patient-visit');
    expect(choose({ playbook: 'billing' }, { 'redmine-5': 'team-lead' })).toBe('team-lead');
    expect(choose(record, { 'redmine-5': 'service-essentials' })).toBe('service-essentials');
    expect(choose(record, { 'redmine-5': 'gone' })).toBe('patient-visit');
    expect(choosePlaybook({ profile: 'x' }, NOTHING_CHOSEN, new Map())).toMatchObject({
      prompts: [],
      teachBack: [],
    });
  });

  it('go to the page without phrases', () => {
    const page = choosePlaybook({ profile: 'x' }, NOTHING_CHOSEN, playbooks);
    for (const part of ['phrases', 'plainWords', 'scenarios', 'includes'])
      expect(page).not.toHaveProperty(part);
    expect(page.prompts.length).toBeGreaterThan(0);
  });
});

describe('site profiles', () => {
  it('are all readable, with ids of their own', () => {
    const { profiles, broken: faults } = loadProfiles();
    expect(faults).toEqual([]);
    expect(new Set(profiles.map(({ id }) => id)).size).toBe(profiles.length);
  });

  it('that are broken are told of, and the others stay', () => {
    const [good] = loadProfiles().profiles;
    const read = readProfiles({ '/s/good.json': good, '/s/bad.json': { ...good, pages: [] } });
    expect(read.profiles).toHaveLength(1);
    expect(read.broken).toMatchObject([{ file: 'bad.json', reason: expect.stringMatching(/^pages: /) }]);
  });
});
