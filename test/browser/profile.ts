import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A profile folder: the one asked for (kept) or a fresh one that `drop` deletes. `isNew`: no browser has used it yet. */
export function makeProfile(asked: string | undefined): {
  folder: string;
  isNew: boolean;
  drop: () => void;
} {
  if (asked) {
    const isNew = !existsSync(asked);
    mkdirSync(asked, { recursive: true });
    return { folder: asked, isNew, drop: () => {} };
  }
  const folder = mkdtempSync(join(tmpdir(), 'bedside-profile-'));
  return { folder, isNew: true, drop: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
