import { readFileSync } from 'node:fs';
import vm from 'node:vm';

/** Whatever is asked of it is there, can be called and answers nothing. */
function anything(): unknown {
  const parts = new Map<PropertyKey, unknown>();
  return new Proxy(() => new Promise(() => {}), {
    get: (_, key) => {
      if (typeof key === 'symbol' || key === 'then') return undefined;
      if (!parts.has(key)) parts.set(key, anything());
      return parts.get(key);
    },
  });
}

const spent = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

// Run by worker.bench.ts in a process of its own, as a worker that wakes: prints the processor time, ms, of compiling the
// background's script without a cache and of running it, to the point where its listeners are there.
const file = process.argv[2] ?? '.output/chrome-mv3/background.js';
const context = vm.createContext({
  browser: anything(),
  chrome: anything(),
  console,
  URL,
  TextEncoder,
  crypto,
});
vm.runInContext('globalThis.setTimeout = () => 0;', context);
const code = readFileSync(file, 'utf8');
const began = spent();
const script = new vm.Script(code, { filename: file });
const compiled = spent();
script.runInContext(context);
const ran = spent();
process.stdout.write(JSON.stringify({ compile: compiled - began, run: ran - compiled }));
process.exit(0);
