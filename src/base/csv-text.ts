/** Texts that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** Tells spreadsheets that the text is UTF-8. */
const MARK = '\uFEFF';

/**
 * Rows as a file that spreadsheets open (RFC 4180 with a mark for UTF-8). Texts stay texts: what looks like a formula
 * gets an apostrophe before it. Null is an empty cell. O(cells).
 */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return MARK + csvLines(rows);
}

/** More rows of such a file, after those that it begins with. O(cells). */
export const csvLines = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.map((row) => row.map(cell).join(',') + '\r\n').join('');

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
