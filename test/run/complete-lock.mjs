// Completes package-lock.json with the optional packages of other platforms that the registry in use did not offer when
// the lock was made. Without an entry for each, `npm ci` refuses the lock on every platform; with one, npm skips what
// is for another system and fetches what is for its own. Run it after every change of dependencies.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run-step.mjs';

const SYSTEMS = [
  'darwin',
  'linux',
  'win32',
  'android',
  'freebsd',
  'openbsd',
  'netbsd',
  'sunos',
  'aix',
  'openharmony',
];
const CHIPS = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el'];

const file = join(ROOT, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
let added = 0;
for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  if (path === '') continue;
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (lock.packages[`node_modules/${name}`] || lock.packages[`${path}/node_modules/${name}`]) continue;
    const parts = name.split(/[/-]/);
    const os = parts.filter((part) => SYSTEMS.includes(part));
    const cpu = parts.filter((part) => CHIPS.includes(part) || part === 'arm').map((part) => part);
    if (os.length === 0 || !/^\d+\.\d+\.\d+\S*$/.test(version)) {
      console.error(`left out: ${name}@${version} of ${path}`);
      continue;
    }
    const libc = parts.includes('musl')
      ? ['musl']
      : parts.includes('gnu') && os[0] === 'linux'
        ? ['glibc']
        : undefined;
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(cpu.length > 0 && { cpu }),
      ...(dev && { dev }),
      ...(libc && { libc }),
      optional: true,
      os,
    };
    added++;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages of other platforms added`);
