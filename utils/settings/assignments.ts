import { z } from 'zod';
import { once } from '../model/once';
import { ROLES, type Role } from '../model/role';
import { changeSetting, type Setting } from './setting';

/** Which playbook is used where: by a site's origin, by a site profile's id, by the agent's role. */
export type Assignments = {
  origins: Record<string, string>;
  profiles: Record<string, string>;
  roles: Partial<Record<Role, string>>;
};

/** One place that a playbook can be given to. */
export type AssignPlace = { origin: string } | { profile: string } | { role: Role };

/** Nothing is assigned: the built-in choice everywhere. */
export const NO_ASSIGNMENTS: Assignments = { origins: {}, profiles: {}, roles: {} };

const book = once(() => z.string().max(60));

export const assignmentsSetting: Setting<Assignments> = {
  key: 'assignments',
  version: 2,
  schema: once(() =>
    z.strictObject({
      origins: z.record(z.string().max(300), book()),
      profiles: z.record(z.string().max(60), book()),
      roles: z.partialRecord(z.enum(ROLES), book()),
    }),
  ),
  first: NO_ASSIGNMENTS,
  // Version 1 knew profiles only.
  upgrade: (profiles) => ({ ...NO_ASSIGNMENTS, profiles }),
};

/** Gives a place a playbook of its own; null goes back to the choice without it. */
export async function assignPlaybook(where: AssignPlace, playbook: string | null): Promise<void> {
  await changeSetting(assignmentsSetting, (all) => {
    if ('origin' in where) return { ...all, origins: put(all.origins, where.origin, playbook) };
    if ('profile' in where) return { ...all, profiles: put(all.profiles, where.profile, playbook) };
    return { ...all, roles: put(all.roles, where.role, playbook) };
  });
}

/** Takes a playbook away wherever it is assigned (it is gone for good). */
export async function unassignPlaybook(playbook: string): Promise<void> {
  const without = <T extends Record<string, string | undefined>>(places: T): T =>
    Object.fromEntries(Object.entries(places).filter(([, given]) => given !== playbook)) as T;
  await changeSetting(assignmentsSetting, ({ origins, profiles, roles }) => ({
    origins: without(origins),
    profiles: without(profiles),
    roles: without(roles),
  }));
}

function put<K extends string>(
  places: Partial<Record<K, string>>,
  key: K,
  playbook: string | null,
): Record<K, string> {
  const { [key]: _, ...others } = places;
  return (playbook === null ? others : { ...others, [key]: playbook }) as Record<K, string>;
}
