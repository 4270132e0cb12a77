import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PATH, ROOT, runStep } from './run-step.mjs';

const read = (file) => {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
  } catch {
    return null;
  }
};

/**
 * Whether node_modules holds what package-lock.json asks for; packages for other platforms may be missing. `wanted` and `there`
 * are the packages by path, as the two lock files list them, null where there is no list. npm's own list alone is not
 * believed: an install that was broken off, or a folder that somebody deleted, leaves it as it was.
 */
export function areCurrent(wanted, there, exists) {
  if (!wanted || !there) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (there[path]?.version === version && exists(path)) || (optional && !there[path]),
  );
}

/** The tools need this Node (they read TypeScript as it is); on Linux x64 the packages bring it. */
const NODE_AT_LEAST = [22, 18];

function checkNode() {
  const said = execFileSync('node', ['--version'], { env: { ...process.env, PATH }, encoding: 'utf8' });
  const [major = 0, minor = 0] = said.slice(1).split('.').map(Number);
  if (major > NODE_AT_LEAST[0] || (major === NODE_AT_LEAST[0] && minor >= NODE_AT_LEAST[1])) return;
  throw new Error(
    `The build tools need Node ${NODE_AT_LEAST.join('.')} or later; here is ${said.trim()}. Install it and start again.`,
  );
}

/** Installs the locked packages when they are missing or stale. Throws when npm fails or Node is too old for the tools. */
export async function ensureModules() {
  await installWhenStale();
  checkNode();
}

async function installWhenStale() {
  const isThere = (path) => existsSync(join(ROOT, path));
  if (areCurrent(read('package-lock.json'), read('node_modules/.package-lock.json'), isThere)) return;
  console.log('Installing the packages (npm ci) …');
  const { code } = await runStep('npm', ['ci', '--no-audit', '--no-fund']);
  if (code !== 0) throw new Error('npm ci failed: see above');
}
