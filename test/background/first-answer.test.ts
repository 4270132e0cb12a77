import { beforeEach, describe, expect, it, vi } from 'vitest';
import { context, deskSender } from './ask';

const ANGRY = ['I am furious. I have been waiting for two weeks and nobody has called me.'];

/** A background that has just woken: no pattern is compiled yet. */
async function wake() {
  vi.resetModules();
  const [{ ask }, { sitAtDesk }] = await Promise.all([import('./ask'), import('./at-desk')]);
  await sitAtDesk();
  return (request: { said: string[]; first?: true }) =>
    ask(deskSender(1), 'desk.case', { context: context('7'), ...request });
}

describe('the first answer of a worker that has just woken', () => {
  let open: Awaited<ReturnType<typeof wake>>;
  beforeEach(async () => {
    open = await wake();
  });

  it('names the customer, and leaves her words unread until it is asked again', async () => {
    const first = await open({ said: ANGRY, first: true });
    expect(first).toMatchObject({ unread: true, name: { given: 'Maria' } });
    expect(first.context.signals).not.toHaveProperty('upset');
    const again = await open({ said: ANGRY });
    expect(again).not.toHaveProperty('unread');
    expect(again.record).toBe(first.record);
    expect(again.context.signals.upset).toBe(true);
  });

  it('has read everything where the page shows no words, or where words were read before', async () => {
    expect(await open({ said: [], first: true })).not.toHaveProperty('unread');
    await open({ said: ANGRY });
    const next = await open({ said: ANGRY, first: true });
    expect(next).not.toHaveProperty('unread');
    expect(next.context.signals.upset).toBe(true);
  });
});
