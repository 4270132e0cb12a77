import { resolve } from 'node:path';
import { type Alias, build } from 'vite';

const own = (path: string) => resolve(path);

/** As the content script has it (wxt.config.ts). */
export const BARE: Alias[] = [
  { find: 'react/jsx-runtime', replacement: own('utils/desk/bare-jsx.ts') },
  { find: 'react/jsx-dev-runtime', replacement: own('utils/desk/bare-jsx.ts') },
  { find: /^react-dom(\/client)?$/, replacement: own('utils/desk/bare-root.ts') },
];

/** Bundles show-states.tsx and gives back one page that can be opened from a string. */
export async function buildStates(renderer: 'react' | 'bare'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: {
      alias: [
        ...(renderer === 'bare' ? BARE : []),
        { find: 'wxt/browser', replacement: own('test/components/panel/fake-browser.ts') },
      ],
    },
    build: {
      write: false,
      target: 'es2023',
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
