import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** A served folder. `requests` grows by one line, `GET /path?query`, per request. */
export type Served = { port: number; url: string; requests: string[]; close(): Promise<void> };

type Answer = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * Serves a folder on loopback.
 * @param folder what to serve
 * @param headers sent with every page, e.g. a strict Content-Security-Policy
 * @param port a fixed port; any free one when 0
 * @param answer looks at a request first; true = it has answered
 */
export async function serveFolder(
  folder: string,
  {
    headers = {},
    port = 0,
    answer,
  }: { headers?: Record<string, string>; port?: number; answer?: Answer } = {},
): Promise<Served> {
  const root = resolve(folder);
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    if (answer?.(request, response)) return;
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://desk').pathname);
    let file = resolve(join(root, path));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    if (!file.startsWith(root + sep) || !existsSync(file)) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', ready);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    port: bound,
    url: `http://127.0.0.1:${bound}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
