import { describe, expect, it } from 'vitest';
import { type Playbook, playbookSchema } from '../../utils/model/playbook';
import { BUILT_IN_PLAYBOOKS } from '../../utils/playbooks/built-in-playbooks';
import { choosePlaybook, NOTHING_CHOSEN } from '../../utils/playbooks/choose-playbook';

/** The page's part of a shipped playbook that takes another stand. */
function taking(id: string, stance: Playbook['stance']) {
  const playbooks = BUILT_IN_PLAYBOOKS;
  const book = playbookSchema().parse({ ...playbooks.get(id), stance });
  return choosePlaybook(
    { profile: 'desk' },
    { ...NOTHING_CHOSEN, assignments: { ...NOTHING_CHOSEN.assignments, profiles: { desk: id } } },
    new Map([...playbooks, [id, book]]),
  );
}

const idsOf = (parts: readonly { id: string }[]) => parts.map(({ id }) => id);

describe('the two questions on which good teams differ', () => {
  it('always the customer, not always right: kind disagreement with a fact', () => {
    const page = taking('service-essentials', { disagreement: 'always-the-customer', behalf: 'if-changed' });
    expect(idsOf(page.prompts)).toContain('disagree-kindly');
    expect(idsOf(page.prompts)).not.toContain('take-their-word');
  });

  it('always right: their word is taken', () => {
    const page = taking('service-essentials', { disagreement: 'always-right', behalf: 'if-changed' });
    expect(idsOf(page.prompts)).toContain('take-their-word');
    expect(idsOf(page.prompts)).not.toContain('disagree-kindly');
  });

  it('asks on behalf where something may have changed, and has an honest no where that is not wanted', () => {
    const asking = taking('billing', { disagreement: 'always-the-customer', behalf: 'if-changed' });
    expect(idsOf(asking.prompts)).toContain('ask-on-their-behalf');
    expect(idsOf(asking.workspaces)).toContain('on-behalf');
    const never = taking('billing', { disagreement: 'always-the-customer', behalf: 'never' });
    expect(idsOf(never.prompts)).not.toContain('ask-on-their-behalf');
    expect(idsOf(never.workspaces)).not.toContain('on-behalf');
    expect(idsOf(never.prompts)).toContain('look-for-the-nearest-yes');
  });

  it('asks what may have changed before anybody is asked', () => {
    const page = taking('billing', { disagreement: 'always-right', behalf: 'if-changed' });
    const asking = page.workspaces.find(({ id }) => id === 'on-behalf');
    expect(asking?.steps[0]?.topic).toBe('changed');
    const topic = page.topics.find(({ id }) => id === 'changed');
    expect(idsOf(topic?.tags ?? [])).toContain('nothing');
  });
});
