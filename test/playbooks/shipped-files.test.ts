import { describe, expect, it } from 'vitest';
import { BUILT_IN_PLAYBOOKS as playbooks } from '../../utils/playbooks/built-in-playbooks';
import { type ChosenFor, choosePlaybook, NOTHING_CHOSEN } from '../../utils/playbooks/choose-playbook';
import { compileLanguage } from '../../utils/playbooks/compile-language';
import { readPlaybook } from '../../utils/playbooks/read-playbook';
import { NO_ASSIGNMENTS } from '../../utils/settings/assignments';
import { BUILT_IN_PROFILES } from '../../utils/sites/built-in-profiles';
import { checkFile } from '../run/read-shipped';

describe('playbooks', () => {
  it('are named as their files, and read once', () => {
    for (const [id, playbook] of playbooks) {
      expect(playbook.id).toBe(id);
      expect(playbooks.get(id)).toBe(playbook);
    }
    expect([...playbooks.keys()]).toHaveLength(playbooks.size);
  });

  it('are all readable and compile', () => {
    // In full, as own playbooks are read; the build checks their shape.
    for (const playbook of playbooks.values())
      expect(readPlaybook(playbook)).toEqual({ ok: true, playbook, newer: [] });
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
  it('have ids of their own', () => {
    const ids = BUILT_IN_PROFILES.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what ships', () => {
  const read = (path: string, data: unknown) => checkFile(JSON.stringify(data), path);
  const [profile] = BUILT_IN_PROFILES;
  const playbook = playbooks.get('service-essentials');

  it('is built in as it is read, with what a file leaves unsaid', async () => {
    const { close: _, ...short } = { ...profile };
    const built = await read('/x/public/sites/a.json', { ...short, name: 'Büro – “Desk”' });
    expect(JSON.parse(built)).toEqual({ ...short, name: 'Büro – “Desk”', close: {} });
    expect(built).toMatch(/^[ -~]+$/);
  });

  it('ends the build where a file cannot be read, and says where', async () => {
    const refused = (file: string, data: unknown) => expect(read(`/x/public/${file}`, data)).rejects;
    await refused('playbooks/bad.json', { ...playbook, id: 'Bad Id' }).toThrow(
      'bad.json: id: use small letters, digits and single hyphens',
    );
    await refused('playbooks/none.json', null).toThrow('none.json: the whole file');
    await refused('playbooks/new.json', { ...playbook, format: 99 }).toThrow('new.json: format');
    await refused('sites/bad.json', { ...profile, pages: [] }).toThrow('bad.json: pages');
  });
});
