import { z } from 'zod';
import { once } from '../model/once';
import type { TeamKey } from '../model/team-key';
import { changeSetting, readSetting, type Setting } from './setting';

const hex = (length: number) => z.string().regex(new RegExp(`^[0-9a-f]{${length}}$`));
const teamKey = once(() => z.strictObject({ key: hex(64), fingerprint: hex(32) }));

/** The team key in use, and keys from before, newest first: promises made under one are still found. */
export const teamSetting: Setting<{ now: TeamKey | null; before: TeamKey[] }> = {
  key: 'team',
  version: 1,
  schema: once(() => z.strictObject({ now: teamKey().nullable(), before: z.array(teamKey()).max(5) })),
  first: { now: null, before: [] },
};

/** The fingerprint of the team that this install hashes its cases with, or null. */
export async function readTeam(): Promise<string | null> {
  return (await readSetting(teamSetting)).now?.fingerprint ?? null;
}

/** The key that was used last, when none is in use now; else null. */
export async function readLastTeam(): Promise<TeamKey | null> {
  const { now, before } = await readSetting(teamSetting);
  return now === null ? (before[0] ?? null) : null;
}

/** Takes a team's key into use, or none; the one before is kept, to find open promises by. */
export async function setTeam(next: TeamKey | null): Promise<void> {
  await changeSetting(teamSetting, ({ now, before }) => {
    const others = [...(now ? [now] : []), ...before].filter((each) => each.key !== next?.key);
    return { now: next, before: others.slice(0, 5) };
  });
}
