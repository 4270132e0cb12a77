import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runStep } from './run-step.mjs';

const read = (file) => {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
  } catch {
    return null;
  }
};

/** Whether node_modules holds what package-lock.json asks for; packages for other platforms may be missing. */
function areCurrent() {
  const wanted = read('package-lock.json');
  const there = read('node_modules/.package-lock.json');
  if (!wanted || !there) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || there[path]?.version === version || (optional && !there[path]),
  );
}

/** Installs the locked packages when they are missing or stale. Throws when npm fails. */
export async function ensureModules() {
  if (areCurrent()) return;
  console.log('Installing the packages (npm ci) …');
  const { code } = await runStep('npm', ['ci', '--no-audit', '--no-fund']);
  if (code !== 0) throw new Error('npm ci failed: see above');
}
