/** A file's name that says whose it is, in letters and digits that every system takes: `bedside-coaching-ben.json`. */
export function nameFile(kind: string, label: string): string {
  const slug = label
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
    .slice(0, 40);
  return slug === '' ? `${kind}.json` : `${kind}-${slug}.json`;
}
