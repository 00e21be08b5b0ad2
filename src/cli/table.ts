/** A table for a terminal: columns as wide as their widest cell, numbers to the right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = header.map((title, column) =>
    Math.max(width(title), ...rows.map((row) => width(row[column] ?? ''))),
  );
  const right = header.map(
    (_, column) => rows.length > 0 && rows.every((row) => NUMERIC.test(row[column] ?? '')),
  );
  const line = (cells: readonly string[]): string =>
    widths
      .map((size, column) => {
        const cell = cells[column] ?? '';
        const padding = ' '.repeat(Math.max(0, size - width(cell)));
        return right[column] ? padding + cell : cell + padding;
      })
      .join('  ')
      .trimEnd();
  return [line(header), widths.map((size) => '─'.repeat(size)).join('  '), ...rows.map(line)];
}

/** Name and value on a line each. */
export function pairs(rows: readonly (readonly [string, string])[]): string[] {
  const size = Math.max(0, ...rows.map(([name]) => width(name)));
  return rows.map(([name, value]) => `${name}${' '.repeat(size - width(name))}  ${value}`);
}

const NUMERIC = /^(?:[-–—]|[-+]?[\d.,\s]+(?:m²?|%)?)$/;
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u;

/** Columns of a terminal that a text takes: East Asian characters take two. */
function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += WIDE.test(character) ? 2 : 1;
  return columns;
}
