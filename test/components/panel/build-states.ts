import { resolve } from 'node:path';
import { build } from 'vite';

const own = (path: string) => resolve(path);

/** Bundles show-states.tsx and gives back one page that can be opened from a string. */
export async function buildStates(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: [{ find: 'wxt/browser', replacement: own('test/components/panel/fake-browser.ts') }],
    },
    build: {
      write: false,
      target: 'es2023',
      cssTarget: 'chrome123',
      lib: { entry: own('test/components/panel/show-states.tsx'), formats: ['iife'], name: 'states' },
    },
  });
  const output = [built].flat()[0];
  const code = output && 'output' in output ? output.output[0].code : '';
  return `<!doctype html><html lang="en"><head><title>Panel states</title><style>
    body { margin: 16px; display: flex; flex-wrap: wrap; gap: 20px; align-items: flex-start; background: light-dark(#e9edf2, #0e1116); }
    html { color-scheme: light dark; font-size: 10px; }
  </style></head><body><script>${code.replaceAll('</script', '<\\/script')}</script></body></html>`;
}
