import type { z } from 'zod';
import { browser } from '../browser/browser';
import { PlainError } from '../browser/plain-error';
import { takeTurns } from '../browser/take-turns';

/** One setting: its key in storage.local, the version of its form, what it may be and what it is at first. */
export type Setting<T> = {
  key: string;
  version: number;
  /** Made when a stored value is first read: what a start does not need costs it nothing. */
  schema(): z.ZodType<T>;
  first: T;
  /** Brings a value of an older version to the present form. */
  upgrade?: (value: unknown, from: number) => unknown;
};

type Read<T> = { state: 'good' | 'absent' | 'newer' | 'broken'; value: T; raw: unknown };

const storageKey = (key: string) => `setting:${key}`;
const brokenKey = (key: string) => `broken:${key}`;

/**
 * The setting's value, or its first value. A stored value that cannot be read is kept under `broken:<key>` and reported
 * through `listBroken`; it is never thrown away.
 */
export async function readSetting<T>(setting: Setting<T>): Promise<T> {
  const read = await inspect(setting);
  if (read.state === 'broken') await takeTurns(storageKey(setting.key), () => quarantine(setting));
  return read.value;
}

/**
 * Changes the setting by a pure function of its present value, in turns over all pages. Returns the new value.
 * Throws a PlainError when a newer Bedside wrote it, or when the browser's storage fails.
 */
export function changeSetting<T>(setting: Setting<T>, change: (value: T) => T): Promise<T> {
  return takeTurns(storageKey(setting.key), async () => {
    const read = await inspect(setting);
    if (read.state === 'newer')
      throw new PlainError(
        `Not saved: the setting "${setting.key}" was written by a newer Bedside. Update Bedside first.`,
      );
    if (read.state === 'broken') await quarantine(setting);
    const value = setting.schema().parse(change(read.value));
    await browser.storage.local.set({ [storageKey(setting.key)]: { version: setting.version, value } });
    return value;
  });
}

/** The keys among these storage changes that are settings, without their prefix. */
export function listChangedSettings(changes: Record<string, unknown>): string[] {
  return Object.keys(changes).flatMap((key) =>
    key.startsWith('setting:') ? [key.slice('setting:'.length)] : [],
  );
}

/** The settings whose stored value could not be read and lies aside, by key. */
export async function listBroken(): Promise<string[]> {
  const all = await browser.storage.local.get(null);
  return Object.keys(all).flatMap((key) => (key.startsWith('broken:') ? [key.slice('broken:'.length)] : []));
}

async function inspect<T>(setting: Setting<T>): Promise<Read<T>> {
  const key = storageKey(setting.key);
  const raw: unknown = (await browser.storage.local.get(key))[key];
  if (raw === undefined) return { state: 'absent', value: setting.first, raw };
  const { version, value } = (raw ?? {}) as { version?: unknown; value?: unknown };
  if (typeof version === 'number' && version > setting.version)
    return { state: 'newer', value: setting.first, raw };
  const upgraded =
    typeof version === 'number' && version < setting.version ? setting.upgrade?.(value, version) : value;
  const result = setting.schema().safeParse(upgraded);
  return result.success
    ? { state: 'good', value: result.data, raw }
    : { state: 'broken', value: setting.first, raw };
}

async function quarantine<T>(setting: Setting<T>): Promise<void> {
  const read = await inspect(setting);
  if (read.state !== 'broken') return;
  const key = brokenKey(setting.key);
  const kept: unknown[] = ((await browser.storage.local.get(key))[key] as unknown[] | undefined) ?? [];
  await browser.storage.local.set({ [key]: [...kept, read.raw] });
  await browser.storage.local.remove(storageKey(setting.key));
}
