import { type Served, serveFolder } from './serve-folder.ts';

/** Where the practice desk's ticket is and what a person clicks there. */
export const PRACTICE = {
  path: '/practice/ticket.html',
  editor: '#text',
  send: '#send',
} as const;

/**
 * Serves the practice desk on loopback.
 * @param port the port to take; any free one when it is taken
 */
export async function practiceDesk(port = 0): Promise<Served> {
  return serveFolder('public', { port }).catch(() => serveFolder('public'));
}
