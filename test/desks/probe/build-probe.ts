import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import type { BrowserName } from '../../browser/session.ts';

/** Builds the probe extension for a browser into test/out; returns its folder. */
export async function buildProbe(browser: BrowserName): Promise<string> {
  const folder = resolve(`test/out/probe-${browser}`);
  mkdirSync(folder, { recursive: true });
  const bundle = await rolldown({ input: resolve('test/desks/probe/probe.ts'), platform: 'browser' });
  const { output } = await bundle.generate({ format: 'iife' });
  await bundle.close();
  writeFileSync(join(folder, 'content.js'), output[0].code);
  writeFileSync(join(folder, 'background.js'), '');
  const manifest = {
    manifest_version: 3,
    name: 'Desk probe',
    version: '1',
    host_permissions: ['http://127.0.0.1/*'],
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'], run_at: 'document_start' }],
    background: browser === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    ...(browser === 'firefox' && { browser_specific_settings: { gecko: { id: 'bedside@bedside.example' } } }),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
