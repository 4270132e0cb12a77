import { afterEach, describe, expect, it, vi } from 'vitest';
import { compileCoach } from '../../../utils/coach/compile-coach';
import { promptSchema } from '../../../utils/model/playbook';
import { PLAYBOOK } from './fake-backend';
import { type FakeDesk, fakeDesk } from './fake-desk';

vi.setConfig({ testTimeout: 15_000 });

let desk: FakeDesk;
afterEach(() => desk.stop());

const OURS = {
  id: 'our-word',
  category: 'policy',
  severity: 'nudge',
  foundation: 'W',
  patterns: ['computer says no'],
  why: 'why',
  better: null,
} as const;
const STEP = promptSchema().parse({
  id: 'our-step',
  stages: ['opening'],
  tier: 'note',
  foundation: 'E',
  title: 'Ours',
  why: 'why',
});

describe('a playbook that is published while a desk page is open', () => {
  it('holds there without a reload, its coach for the draft as it stands', async () => {
    desk = await fakeDesk();
    await desk.until((view) => view.state.card?.id === 'say-sorry');
    desk.type('The computer says no.');
    await desk.until((view) => view.state.nameUses === 0);
    expect(desk.view().state.findings).toEqual([]);
    desk.backend.coach = compileCoach({ phrases: [OURS as never] });
    desk.backend.state = { playbook: { ...PLAYBOOK, version: 2, prompts: [STEP] } };
    desk.backend.notice(['playbooks']);
    const { state } = await desk.until((view) => view.state.findings.length > 0);
    expect(state.findings.map(({ rule }) => rule)).toEqual(['our-word']);
    expect(state.steps.map(({ id }) => id)).toEqual(['our-step']);
    expect((desk.document.getElementById('reply') as HTMLTextAreaElement).value).toBe(
      'The computer says no.',
    );
  });

  it('has the draft read again only when playbooks changed', async () => {
    desk = await fakeDesk();
    await desk.until((view) => view.state.card?.id === 'say-sorry');
    desk.type('The computer says no.');
    await desk.until((view) => view.state.nameUses === 0);
    const before = desk.backend.of('desk.draft').length;
    desk.backend.notice(['commitments']);
    await vi.waitFor(() => expect(desk.backend.of('desk.case')).toHaveLength(2));
    desk.backend.notice(['case', 'playbooks']);
    await vi.waitFor(() => expect(desk.backend.of('desk.case')).toHaveLength(3));
    await vi.waitFor(() => expect(desk.backend.of('desk.draft')).toHaveLength(before + 1));
  });
});
