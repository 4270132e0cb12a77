/** Scheme, host and port of an address, or null when it is no web page. */
export function originOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, origin } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}

/** Does a host permission (a match pattern such as `https://*.desk.example/*`) cover this origin? Ports count only where the pattern names one. */
export function matchGrant(pattern: string, origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  const scheme = url.protocol.slice(0, -1);
  if (scheme !== 'http' && scheme !== 'https') return false;
  if (pattern === '<all_urls>') return true;
  const split = /^(\*|https?):\/\/([^/]+)\//.exec(pattern);
  if (!split || (split[1] !== '*' && split[1] !== scheme)) return false;
  const [host = '', port] = splitPort(split[2] ?? '');
  if (port !== undefined && port !== '*' && port !== (url.port || (scheme === 'https' ? '443' : '80')))
    return false;
  if (host === '*' || host === url.hostname) return true;
  return host.startsWith('*.') && (url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1)));
}

/** The pattern to ask permission for, so that an origin is covered. Without the port: Firefox takes none. */
export function patternFor(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

function splitPort(host: string): [string, string | undefined] {
  const port = /:(\d+|\*)$/.exec(host);
  return port ? [host.slice(0, port.index), port[1]] : [host, undefined];
}
