import { describe, expect, it } from 'vitest';
import type { JsonMap } from '../../../components/form/json';
import { previewCase } from '../../../components/studio/preview/preview-book';
import { decide } from '../../../utils/engine/decide';
import { BUILT_IN_PLAYBOOKS } from '../../../utils/playbooks/built-in-playbooks';

const book = BUILT_IN_PLAYBOOKS.get('service-essentials');
const draft = structuredClone(book) as unknown as JsonMap;

describe('the preview', () => {
  it('shows the edited prompt at once, whatever its condition, tier and tick', () => {
    expect(book?.prompts.length).toBeGreaterThan(20);
    book?.prompts.forEach(({ id }, index) => {
      const shown = previewCase(draft, { list: 'prompts', index }, null, '-');
      if (!shown) throw new Error(`${id} is not shown`);
      const { prompts, workspaces } = shown.playbook;
      const decision = decide({
        ...{ prompts, workspaces, memory: shown.memory, off: new Set<string>(), quiet: false, now: 1 },
        signals: { stage: 'opening' },
        breakpoint: 'opened',
      });
      expect(decision.active?.prompt.id).toBe(id);
    });
  });

  it('stands in for words that are still missing', () => {
    const typed = {
      name: '',
      prompts: [{ id: 'p', stages: [], tier: 'note', foundation: 'E', title: '', say: ['', 'Hi'], why: '' }],
    };
    const shown = previewCase(typed, { list: 'prompts', index: 0 }, null, 'Not named yet');
    expect(shown?.playbook.prompts).toMatchObject([{ title: 'Not named yet', say: ['Hi'] }]);
  });

  it('opens the edited steps with their orders', () => {
    const index = book?.workspaces.findIndex(({ orders }) => orders.length > 0) ?? -1;
    const shown = previewCase(draft, { list: 'workspaces', index }, null, '-');
    expect(shown?.memory.workspace?.id).toBe(book?.workspaces[index]?.id);
    expect(shown?.playbook.workspaces[0]?.orders.length).toBe(book?.workspaces[index]?.orders.length);
  });

  it('shows nothing where there is nothing, and a whole playbook only when it is valid', () => {
    expect(previewCase({}, { list: 'prompts', index: 3 }, null, '-')).toBeNull();
    expect(previewCase(draft, 'whole', null, '-')).toBeNull();
    expect(previewCase(draft, 'whole', book ?? null, '-')?.playbook).toBe(book);
  });
});
