/** Cells of a row of a table that is written with bars between them. */
export const cellsOf = (row: string): string[] => row.split('|').map((cell) => cell.trim());
