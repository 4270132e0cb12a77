import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseName } from '../../../utils/coach/parse-name';
import { type FakeDesk, fakeDesk } from './fake-desk';

vi.setConfig({ testTimeout: 15_000 });

let desk: FakeDesk;
afterEach(() => desk.stop());

const card = (id: string) => (view: ReturnType<FakeDesk['view']>) => view.state.card?.id === id;

describe('a reply whose reading is late, old or missing', () => {
  it('sends a reply along to be read that left before it was read', async () => {
    desk = await fakeDesk();
    await desk.until(card('say-sorry'));
    desk.type('I am sorry, Ines.');
    desk.press('send');
    await desk.until((v) => v.state.log.at === 'saved');
    expect(desk.clicks).toEqual(['send']);
    const [finish] = desk.backend.of('desk.finish');
    const sent = finish?.reports.find(({ kind }) => kind === 'reply.sent');
    expect(finish?.unread).toMatchObject([
      { report: sent?.id, text: 'I am sorry, Ines.', kind: 'reply', playbook: 'test', aside: [] },
    ]);
    expect(sent).not.toHaveProperty('unread');
  });

  it('sends along what was read before the name came: its numbers are those with the name', async () => {
    const name = parseName('Ines Ferrer');
    desk = await fakeDesk(({ backend }) => {
      backend.state = { name: null };
    });
    await desk.until(card('say-sorry'));
    desk.type('I am sorry, Ines.');
    await desk.until(({ state }) =>
      state.steps.some(({ id, tick }) => id === 'say-sorry' && tick === 'text'),
    );
    expect(desk.backend.of('desk.draft')).toHaveLength(1);
    desk.backend.state = { name };
    desk.backend.failing.add('desk.draft');
    desk.backend.notice(['case']);
    await vi.waitFor(() => expect(desk.backend.of('desk.draft')).toHaveLength(2));
    desk.press('send');
    await desk.until((v) => v.state.log.at === 'saved');
    const [finish] = desk.backend.of('desk.finish');
    expect(finish?.unread).toMatchObject([{ text: 'I am sorry, Ines.', name }]);
  });

  it('says that a reply could not be read, holds nothing for it, and says it no more once it is', async () => {
    desk = await fakeDesk(({ backend }) => backend.failing.add('desk.draft'));
    await desk.until(card('say-sorry'));
    desk.type('I am sorry, Ines.');
    const { state } = await desk.until((v) => v.state.said === 'notRead');
    expect(state).toMatchObject({ findings: [], nameUses: null, log: { at: 'ready' } });
    desk.backend.failing.clear();
    desk.type('I am so sorry, Ines.');
    await desk.until((v) => v.state.said === null && v.state.nameUses === 1);
  });
});
