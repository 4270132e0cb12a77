import { changeLog } from '../log/change-log';
import { openLog } from '../log/database';
import type { Commitment } from '../model/commitment';
import type { HandOffSeen } from '../model/hand-off-seen';
import { findHandOffs } from '../promises/hand-off-block';
import { readId, restatedId, saidBackId } from '../promises/hand-off-ids';
import { readAgent } from '../settings/agent';

/** What the codes on a page (`codes`, as written there) amount to for this agent: hers or a colleague's, said back or not. */
export async function seeHandOffs(codes: readonly string[]): Promise<HandOffSeen[]> {
  const found = findHandOffs(codes.join('\n'));
  if (found.length === 0) return [];
  const events = openLog().events;
  return Promise.all(
    found.map(async ({ ref, received }) => {
      const [own, read, restated] = await Promise.all([
        findOwn(ref),
        events.get(readId(ref)),
        events.get(restatedId(ref)),
      ]);
      const state = received || restated ? 'said-back' : read ? 'read' : 'waiting';
      return { ref, mine: own?.id ?? null, state } as const;
    }),
  );
}

/** Notes for the one who made a hand-off that her colleague has said it back on the page. `now` in epoch ms; true if that is news. */
export async function noteSaidBack(codes: readonly string[], now: number): Promise<boolean> {
  let news = false;
  for (const { ref, received } of findHandOffs(codes.join('\n'))) {
    const own = received ? await findOwn(ref) : undefined;
    if (!own || (await openLog().events.get(saidBackId(ref)))) continue;
    const { agent, interactionId: interaction } = own;
    await changeLog(({ add }) =>
      add([{ id: saidBackId(ref), at: now, agent, interaction, kind: 'handoff.restated', ref }]),
    );
    news = true;
  }
  return news;
}

/** The commitment of this agent that a code stands for. */
async function findOwn(ref: string): Promise<Commitment | undefined> {
  const { id: agent } = await readAgent();
  return openLog()
    .commitments.where('id')
    .startsWith(ref.slice('bh-'.length))
    .filter((row) => row.kind === 'hand-off' && row.agent === agent)
    .first();
}
