import { describe, expect, it } from 'vitest';
import { listQuietLines } from '../../../components/options/list-quiet';
import { listSwitchedOffLines } from '../../../components/options/list-switched-off';
import { NOW } from '../fake-services';

describe('settings lists', () => {
  it('show where it is quiet, everywhere first, without what has ended', () => {
    const quiet = {
      everywhere: { until: null },
      sites: { 'https://a.example': { until: null }, 'https://b.example': { until: NOW - 1 } },
      tabs: { '7': { until: null } },
    };
    const lines = listQuietLines(quiet, NOW);
    expect(lines.map((l) => l.origin)).toEqual([null, 'https://a.example']);
    expect(lines[0]?.lift).toEqual({ ...quiet, everywhere: null });
    expect(lines[1]?.lift.sites).toEqual({ 'https://b.example': { until: NOW - 1 } });
  });
  it('show what is switched off by title, a rule without one by its id', () => {
    const off = {
      me: ['rule-x'],
      sites: { 'https://a.example': ['greet'] },
      playbooks: { 'patient-visit': ['greet'] },
    };
    expect(listSwitchedOffLines(off, { greet: 'Use the name' })).toEqual([
      { id: 'rule-x', place: { scope: 'me' }, title: 'rule-x' },
      { id: 'greet', place: { scope: 'site', origin: 'https://a.example' }, title: 'Use the name' },
      { id: 'greet', place: { scope: 'playbook', playbook: 'patient-visit' }, title: 'Use the name' },
    ]);
  });
});
