import { resolve } from 'node:path';
import { build } from 'vite';

/** One of the renderers that the race draws with, as a script that leaves `race.start` and `race.stateOf`. */
export async function bundleRenderer(renderer: 'own' | 'preact' | 'lit'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      cssTarget: 'chrome123',
      lib: { entry: resolve(`test/bench/renderers/${renderer}.ts`), formats: ['iife'], name: 'race' },
    },
  });
  const output = [built].flat()[0];
  return output && 'output' in output ? output.output[0].code : '';
}
