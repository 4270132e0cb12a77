import type { SitePage } from '../model/site-profile';

/** The addresses a page claims in one line, such as `desk.example:8443/helpdesk/**\/tickets/*?id=*`; `*` = any host, `**` = any path. */
export function writePage({ host = '*', port, under, path, query = {} }: SitePage): string {
  const asked = Object.entries(query).map(([name, value]) => `${name}=${value}`);
  const prefix = under === undefined ? '/**' : `${under.replace(/\/+$/, '')}/**`;
  return `${host}${port === undefined ? '' : `:${port}`}${prefix}${path}${asked.length > 0 ? `?${asked.join('&')}` : ''}`;
}
