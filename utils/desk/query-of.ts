/** A URL parameter; `;` separates parameters too (Request Tracker writes `?Action=Respond;id=3`). null = not there. */
export function queryOf(url: URL, name: string): string | null {
  return new URLSearchParams(url.search.replaceAll(';', '&')).get(name);
}
