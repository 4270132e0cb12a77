import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleRenderer } from './bundle-renderer.ts';
import { handMade } from './hand-made.ts';

/** Phrases a live checker looks for: a few that are found in replies, and many that are not. */
const PHRASES = [
  'that is our policy',
  'as soon as possible',
  'unfortunately',
  ...Array.from({ length: 197 }, (_, i) => `phrase number ${i} of some (?:length|size)`),
];

/** The same work as the hand-made panel's, drawn by Preact from a tree. */
const preactPanel = (bundle: string) => `${bundle};(() => {
  const host = document.createElement('anchor-panel');
  const root = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
  const draw = race.start(root);
  let turn = 0;
  draw(race.stateOf(turn));
  document.documentElement.append(host);
  let timer = 0;
  document.querySelector('#text')?.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => draw(race.stateOf(++turn)), 30);
  });
})()`;

/**
 * Writes extensions of one content script each, which are what Bedside is measured against: they run on the host of their
 * own name, when the browser thinks best. Returns their names and the folder that holds them all.
 */
export async function makeAnchors(): Promise<{ root: string; folders: Record<string, string> }> {
  const root = mkdtempSync(join(tmpdir(), 'bedside-anchors-'));
  const scripts: Record<string, string> = {
    empty: '',
    panel: `(${handMade})([])`,
    checker: `(${handMade})(${JSON.stringify(PHRASES)})`,
    preact: preactPanel(await bundleRenderer('preact')),
  };
  const folders: Record<string, string> = {};
  for (const [name, code] of Object.entries(scripts)) {
    const folder = join(root, name);
    folders[name] = folder;
    mkdirSync(folder);
    writeFileSync(join(folder, 'script.js'), code);
    const manifest = {
      manifest_version: 3,
      name,
      version: '1',
      content_scripts: [{ matches: [`http://${name}.example/*`], js: ['script.js'] }],
    };
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  }
  return { root, folders };
}
