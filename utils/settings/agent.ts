import { z } from 'zod';
import { makeId } from '../browser/make-id';
import { once } from '../model/once';
import { ROLES, type Role } from '../model/role';
import { changeSetting, readSetting, type Setting } from './setting';

/** Who works here: an id made once per install, and the name the person gives (may be empty). */
export type Agent = { id: string; name: string };

const stored = once(() =>
  z.strictObject({
    id: z
      .string()
      .regex(/^[0-9a-z-]{8,64}$/)
      .nullable(),
    name: z.string().max(80),
  }),
);

const agentSetting: Setting<z.infer<ReturnType<typeof stored>>> = {
  key: 'agent',
  version: 1,
  schema: once(() => stored()),
  first: { id: null, name: '' },
};

/** The agent of this install; her id is made when first asked for. */
export async function readAgent(): Promise<Agent> {
  const known = await readSetting(agentSetting);
  if (known.id !== null) return { id: known.id, name: known.name };
  const made = await changeSetting(agentSetting, (agent) => ({ ...agent, id: agent.id ?? makeId() }));
  return { id: made.id ?? '', name: made.name };
}

/** Sets the name under which the agent's contacts are shown. */
export async function nameAgent(name: string): Promise<void> {
  await changeSetting(agentSetting, (agent) => ({ ...agent, name: name.trim().slice(0, 80) }));
}

/** The work this person does; null = she has not said. Apart from the name, which is typed letter by letter. */
const roleSetting: Setting<Role | null> = {
  key: 'role',
  version: 1,
  schema: once(() => z.enum(ROLES).nullable()),
  first: null,
};

/** The work this person does, as far as she has said. It decides which playbook she gets where none is assigned to the site. */
export function readRole(): Promise<Role | null> {
  return readSetting(roleSetting);
}

/** Says which work this person does; null = not said. */
export async function setRole(role: Role | null): Promise<void> {
  await changeSetting(roleSetting, () => role);
}

/** Goes on as the agent of a restored log; a name given here already stays. */
export async function adoptAgent(agent: Agent): Promise<void> {
  await changeSetting(agentSetting, (known) => ({
    id: agent.id,
    name: known.name || agent.name.slice(0, 80),
  }));
}
