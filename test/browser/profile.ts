import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A profile folder: the one asked for (kept) or a fresh one that `drop` deletes. */
export function makeProfile(asked: string | undefined): { folder: string; drop: () => void } {
  if (asked) {
    mkdirSync(asked, { recursive: true });
    return { folder: asked, drop: () => {} };
  }
  const folder = mkdtempSync(join(tmpdir(), 'bedside-profile-'));
  return { folder, drop: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
