import { browser } from '../browser/browser';
import { matchGrant } from './match-grant';

/** The host permissions Bedside holds for web pages, as match patterns. */
export async function listGrants(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => pattern === '<all_urls>' || /^(\*|https?):\/\//.test(pattern)).sort();
}

/** Does Bedside hold permission for this origin now? */
export async function isGranted(origin: string | null): Promise<boolean> {
  if (origin === null) return false;
  return (await listGrants()).some((pattern) => matchGrant(pattern, origin));
}
