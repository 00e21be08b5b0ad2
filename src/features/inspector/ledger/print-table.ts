import './printed-table.css';

/** Rows of cells; the first row is the head. */
export type Table = readonly (readonly (string | number | null)[])[];

/**
 * Prints a plain table by the browser's own dialog, with a line for signatures under it where one is given. It is made beside the
 * page, is on paper alone and gone afterwards. O(cells).
 */
export function printTable(
  title: string,
  [head = [], ...rows]: Table,
  signatures: string | null = null,
): void {
  const sheet = element('section');
  sheet.className = 'printed-table';
  const table = element('table', element('thead', rowOf('th', head)), element('tbody'));
  table.tBodies[0]?.append(...rows.map((row) => rowOf('td', row)));
  sheet.append(element('h1', title), table);
  if (signatures !== null) sheet.append(element('p', signatures));
  document.body.append(sheet);
  window.addEventListener('afterprint', () => sheet.remove(), { once: true });
  window.print();
}

const rowOf = (cell: 'th' | 'td', row: Table[number]): HTMLElement =>
  element('tr', ...row.map((value) => element(cell, value === null ? '' : String(value))));

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...inside);
  return made;
}
