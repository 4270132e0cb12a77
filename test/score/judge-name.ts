import { countNameUses, parseName } from '../../utils/coach/parse-name';

export type NameRow = {
  id: string;
  shown: string;
  given: string | null;
  family: string | null;
  address: string[];
  reply?: string;
  uses?: number;
};

const plain = (text: string | null | undefined) =>
  (text ?? '').toLowerCase().replace(/[.’]/g, (sign) => (sign === '.' ? '' : "'"));

/** Judges one shown name: its fields, its forms of address (`unsure` if there are none), and the uses in a reply. */
export function judgeName(row: NameRow) {
  const misses: string[] = [];
  const name = parseName(row.shown);
  const fields = plain(name.given) === plain(row.given) && plain(name.family) === plain(row.family);
  if (!fields) misses.push(`${row.id} fields ${row.shown}: ${name.given} | ${name.family}`);
  const allowed = row.address.map(plain);
  const address = name.addressAs.every((form) => allowed.includes(plain(form)));
  if (!address) misses.push(`${row.id} address ${row.shown}: ${name.addressAs.join(' / ')}`);
  const unsure = row.address.length > 0 && name.addressAs.length === 0;
  const uses = row.reply === undefined || countNameUses(row.reply, name) === row.uses;
  if (!uses)
    misses.push(
      `${row.id} uses ${row.shown}: ${countNameUses(row.reply ?? '', name)} for ${row.uses}: ${row.reply}`,
    );
  return { fields, address, unsure, uses, misses };
}
