import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { catchUp, keepCopy } from '../../utils/background/keep-copy';
import { listParts } from '../../utils/log/copy/copy-file';
import { onUncopied } from '../../utils/log/copy/mark-uncopied';
import { openLog } from '../../utils/log/database';
import { browser } from '../fakes/browser';
import { type FakeFiles, startFiles, stopFiles } from '../fakes/files';
import { ask, pageSender } from './ask';
import { make, NOW, sitAtDesk } from './at-desk';

let files: FakeFiles;
beforeEach(async () => {
  await sitAtDesk();
  files = startFiles();
});
afterEach(() => {
  onUncopied(() => undefined);
  vi.restoreAllMocks();
  vi.useRealTimers();
  stopFiles();
});

const behind = () => openLog().parts.where('due').equals(1).count();
const told = { to: 'pages', message: { notice: 'changed', what: ['copy'] } };

describe('the second copy', () => {
  it('is not waited for by who saves, and follows a moment after', async () => {
    const later = vi.spyOn(globalThis, 'setTimeout').mockImplementation((() => 0) as never);
    keepCopy(() => NOW);
    await make(null, { kind: 'callback', name: 'Jordan Rivera' });
    const soon = later.mock.calls.filter(([, ms]) => ms === 3000);
    later.mockRestore();
    expect(files.bytes.size).toBe(0);
    expect(await behind()).toBeGreaterThan(0);
    // Several writes at once are one.
    expect(soon).toHaveLength(1);
    soon[0]?.[0]();
    await vi.waitFor(() => expect(browser.state.told).toContainEqual(told));
    expect(await behind()).toBe(0);
    expect(await listParts()).toEqual(['2026-11-23']);
  });

  it('tells nobody when nothing was behind, and waits where the disk is full', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await catchUp(NOW);
    expect(browser.state.told).not.toContainEqual(told);
    await make(null, { kind: 'callback' });
    files.full = true;
    await catchUp(NOW);
    expect(said).toHaveBeenCalledOnce();
    expect(await behind()).toBeGreaterThan(0);
    files.full = false;
    await catchUp(NOW);
    expect(await behind()).toBe(0);
  });

  it('is level with what was brought back as soon as that is done', async () => {
    await make(null, { kind: 'callback' });
    await ask(pageSender(), 'copy.end', {});
    expect(await behind()).toBe(0);
  });
});
