/** Host and port of an origin or match pattern, as people know the site; the text itself when it is neither. */
export function hostOf(origin: string): string {
  return /^[a-z*-]+:\/\/([^/]+)/.exec(origin)?.[1] ?? origin;
}
