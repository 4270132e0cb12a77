/** The longest id a playbook may have (utils/model/playbook-text.ts). */
const LONGEST = 60;
/** What is kept free of it for a number behind. */
const SPARE = 6;

/** An id for a playbook of this name that nobody has yet: small letters, digits and hyphens, with a number where taken. */
export function makeBookId(name: string, isTaken: (id: string) => boolean): string {
  const plain =
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .slice(0, 200)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, LONGEST - SPARE)
      .replace(/-$/, '') || 'playbook';
  if (!isTaken(plain)) return plain;
  for (let n = 2; ; n++) if (!isTaken(`${plain}-${n}`)) return `${plain}-${n}`;
}
