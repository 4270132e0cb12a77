import { resolve } from 'node:path';
import { rolldown } from 'rolldown';

/** The proposer and the reader as one script for a page; they stand in `globalThis.bedsideTeach`. */
export async function bundleTeach(entry = 'test/teach/in-page.ts'): Promise<string> {
  const bundle = await rolldown({ input: resolve(entry), platform: 'browser', logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife' });
  await bundle.close();
  return output[0].code;
}
