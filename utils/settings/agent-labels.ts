import { z } from 'zod';
import { once } from '../model/once';
import { changeSetting, readSetting, type Setting } from './setting';

/** Under which name each colleague stands here, by agent id: the lead's choice, whatever the file says. */
export type AgentLabels = Record<string, string>;

const agentLabelsSetting: Setting<AgentLabels> = {
  key: 'agentLabels',
  version: 1,
  schema: once(() => z.record(z.string().max(64), z.string().max(80))),
  first: {},
};

/** The names given to colleagues. */
export function readLabels(): Promise<AgentLabels> {
  return readSetting(agentLabelsSetting);
}

/** Gives a colleague a name; an empty one goes back to that of her file. */
export async function labelAgent(agent: string, label: string): Promise<void> {
  const name = label.trim().slice(0, 80);
  await changeSetting(agentLabelsSetting, ({ [agent]: _, ...others }) =>
    name === '' ? others : { ...others, [agent]: name },
  );
}
