import { z } from 'zod';
import { once } from '../model/once';
import { changeSetting, listBroken, readSetting, type Setting } from './setting';

/**
 * What the person has to be told until she puts it away. `detail` is the setting's key, the file's name or the number
 * of rows, never text of hers. `at` in epoch ms.
 */
const WARNINGS = [
  'log-emptied',
  'log-shrunk',
  'setting-broken',
  'playbook-broken',
  'playbook-version-broken',
  'site-broken',
  'log-unreadable',
  'import-taken-back',
  'log-newer',
  'settings-back',
] as const;
export type WarningKind = (typeof WARNINGS)[number];
export type Warning = { kind: WarningKind; detail: string; at: number };

const warning = once(() =>
  z.strictObject({ kind: z.enum(WARNINGS), detail: z.string().max(300), at: z.int() }),
);

const warningsSetting: Setting<Warning[]> = {
  key: 'warnings',
  version: 1,
  schema: once(() => z.array(warning()).max(100)),
  first: [],
};

/** Raises a warning; the same kind and detail stands only once. */
export async function addWarning(next: Warning): Promise<void> {
  await changeSetting(warningsSetting, (all) =>
    all.some((w) => w.kind === next.kind && w.detail === next.detail) ? all : [...all.slice(-99), next],
  );
}

/** Everything the person has to be told, settings that lie aside as broken included. */
export async function readWarnings(now: number): Promise<Warning[]> {
  const raised = await readSetting(warningsSetting);
  const broken = await listBroken();
  return [...raised, ...broken.map((key): Warning => ({ kind: 'setting-broken', detail: key, at: now }))];
}

/** The person has read it. A broken setting's old value stays in storage; only the warning goes. */
export async function dropWarning(kind: WarningKind, detail: string): Promise<void> {
  await changeSetting(warningsSetting, (all) => all.filter((w) => w.kind !== kind || w.detail !== detail));
}
