import { z } from 'zod';
import { changeSetting, type Setting } from './setting';

/** Which playbook a site profile uses, by profile id; a profile not listed uses the built-in choice. */
export type Assignments = Record<string, string>;

export const assignmentsSetting: Setting<Assignments> = {
  key: 'assignments',
  version: 1,
  schema: z.record(z.string().max(60), z.string().max(60)),
  first: {},
};

/** Gives a profile a playbook of its own; null goes back to the built-in choice. */
export async function assignPlaybook(profile: string, playbook: string | null): Promise<void> {
  await changeSetting(assignmentsSetting, ({ [profile]: _, ...others }) =>
    playbook === null ? others : { ...others, [profile]: playbook },
  );
}
