/** One cell as CSV. Text that a spreadsheet would run as a formula begins with an apostrophe (OWASP's rule). */
function writeCell(value: string | number): string {
  const risky = typeof value === 'string' && /^[\t\r]|(?:^|[\r\n])[\s\u00a0]*[=+\-@]/.test(value);
  const text = risky ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV (RFC 4180): commas, CRLF also after the last row. */
export function writeRows(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

/**
 * Reads CSV (RFC 4180; commas, or semicolons or tabs where the first line has more of them) into rows without the empty
 * ones. One pass over the text. Throws an Error that names the row when a quote is never closed. Own code because the
 * known libraries bring XMLHttpRequest or `new Function` into a build that must hold neither.
 */
export function readRows(csv: string): string[][] {
  const text = csv.replace(/^\uFEFF/, '');
  const mark = findMark(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endRow = () => {
    row.push(cell);
    if (row.some((each) => each.trim() !== '')) rows.push(row);
    row = [];
    cell = '';
  };
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') cell += text[++i];
      else quoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (sign === mark) {
      row.push(cell);
      cell = '';
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[i + 1] === '\n') i++;
      endRow();
    } else cell += sign;
  }
  if (quoted) throw new Error(`row ${rows.length + 1}: a quote is never closed`);
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}

function findMark(text: string): string {
  const first = text.slice(0, Math.max(0, text.search(/[\r\n]|$/)));
  const counts = [',', ';', '\t'].map((mark) => first.split(mark).length);
  return [',', ';', '\t'][counts.indexOf(Math.max(...counts))] ?? ',';
}
