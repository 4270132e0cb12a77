import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../../utils/engine/replay';
import { eventSchema } from '../../utils/model/event';
import { type Playbook, type Prompt, playbookSchema } from '../../utils/model/playbook';
import type { Workspace } from '../../utils/model/workspace';
import { playbooks, workspaces } from './arbitrary-playbook';
import { listLive, listReplayed } from './compare-outcomes';
import { acts, playCase } from './live-case';
import { MemoryBackground } from './memory-background';

const book = (prompts: Prompt[], spaces: Workspace[] = []): Playbook => ({
  ...playbookSchema().parse({ format: 1, id: 'ours', version: 3, name: 'Ours', language: 'en' }),
  prompts,
  workspaces: spaces,
});

describe('replay', () => {
  it('gives exactly what live gave, in the same order, over 1,000 generated cases', async () => {
    const seen = { contacts: 0, shown: 0, held: 0, entered: 0, looks: 0 };
    await fc.assert(
      fc.asyncProperty(playbooks, workspaces, acts, fc.nat(19), async (prompts, spaces, script, luck) => {
        const playbook = book(prompts, spaces);
        const background = new MemoryBackground(playbook, luck === 0);
        await playCase(playbook, script, background, { begin: 1_800_000_000_000, silent: luck === 0 });
        const { contacts } = background;
        for (const event of contacts.flat()) expect(eventSchema().safeParse(event).error).toBeUndefined();
        expect(listReplayed(playbook, contacts)).toEqual(listLive(contacts));
        const result = replay(playbook, contacts);
        seen.contacts += contacts.length;
        seen.shown += result.shown;
        seen.held += result.holds;
        seen.looks += result.looks;
        seen.entered += result.showings.filter((s) => s.tier === null).length;
      }),
      { numRuns: 1000 },
    );
    // The generator reaches everything that is compared.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(100);
  });
});
