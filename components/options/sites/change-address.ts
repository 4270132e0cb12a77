import { isMap, type Json, type JsonMap } from '../../form/json';

/** Where a desk stands: what all pages of a profile have in common; '' = any, null = the pages differ. */
export type Address = { host: string | null; port: string | null; under: string | null };

/** The profile that a text holds, for its simple fields; null where it holds none. */
export function readTyped(text: string): JsonMap | null {
  try {
    const typed = JSON.parse(text) as Json;
    return isMap(typed) ? typed : null;
  } catch {
    return null;
  }
}

/** What all pages of a typed profile say of their address. */
export function readDeskAddress(typed: JsonMap): Address {
  const pages = pagesOf(typed);
  const common = (key: string) => {
    const values = new Set(pages.map((page) => String(page[key] ?? '')));
    return values.size > 1 ? null : ([...values][0] ?? '');
  };
  return { host: common('host'), port: common('port'), under: common('under') };
}

/** The profile with one part of the address changed on all its pages; an empty text takes it off. */
export function changeAddress(typed: JsonMap, part: keyof Address, value: string): JsonMap {
  const said = value.trim();
  const isPort = part === 'port' && /^\d+$/.test(said);
  const pages = pagesOf(typed).map(({ [part]: _, kind, host, port, under, ...rest }) => {
    const kept = { kind, host, port, under, [part]: said === '' ? undefined : isPort ? Number(said) : said };
    const given = Object.entries({ ...kept, ...rest }).filter(([, each]) => each !== undefined);
    return Object.fromEntries(given) as JsonMap;
  });
  return { ...typed, pages };
}

/** A profile as text, as it is edited and exported. */
export function writeTyped(typed: JsonMap): string {
  return `${JSON.stringify(typed, null, 2)}\n`;
}

function pagesOf({ pages }: JsonMap): JsonMap[] {
  return Array.isArray(pages) ? pages.filter(isMap) : [];
}
