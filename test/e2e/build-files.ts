import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILDS } from '../browser/session.ts';

export type BuildName = 'chrome-mv3' | 'firefox-mv3' | 'chrome-mv3-e2e' | 'firefox-mv3-e2e';

/** The parts of a manifest that tests look at. */
export type Manifest = {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: unknown[];
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  content_security_policy?: { extension_pages?: string };
  incognito?: string;
};

/** Every file of a build by its path; the build must have been made before. */
export function readBuild(name: BuildName): Map<string, Buffer> {
  const root = join(BUILDS, name);
  return new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path)] as const)
      .sort(([a], [b]) => a.localeCompare(b)),
  );
}

export const readManifest = (files: Map<string, Buffer>): Manifest =>
  JSON.parse(files.get('manifest.json')?.toString() ?? '{}') as Manifest;

/** What a page downloads: bytes after gzip at its best, as `gzip -9` gives. */
export const gzipSize = (file: Buffer): number => gzipSync(file, { level: 9 }).length;

/** Paths of the code that runs inside desk pages. */
export const pagePaths = (files: Map<string, Buffer>): string[] =>
  [...files.keys()].filter((path) => path.startsWith('content-scripts/') || path === 'picker.js');
